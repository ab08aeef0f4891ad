package org.shouwang.roster.ui;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Slot;

/// What can be done with one place of the roster as a whole.
final class CellMenu {
    private static final Texts T = Texts.of(CellMenu.class);

    private final RosterScreenModel model;
    private final Frame frame;
    private final CellActs acts;

    CellMenu(RosterScreenModel model, Frame frame, CellActs acts) {
        this.model = model;
        this.frame = frame;
        this.acts = acts;
    }

    ContextMenu of(Shown shown, Slot slot) {
        ContextMenu menu = new ContextMenu();
        item(menu, T.get("cellMenu.choose"), () -> acts.choose(slot, ""));
        item(menu, T.get("cellMenu.paste"), () -> acts.paste(List.of(List.of(slot)), List.of(List.of(slot))));
        List<Duty> duties = shown.roster().duties(slot.shift().id(), slot.day());
        if (!duties.isEmpty()) {
            item(menu, T.get("cellMenu.clear"), () -> acts.remove(duties));
        }
        item(menu, T.get("cellMenu.number"), () -> number(shown, slot));
        menu.getItems().add(new SeparatorMenuItem());
        StateForms states = new StateForms(model, frame);
        if (shown.roster().suspension(slot).isPresent()) {
            item(menu, T.get("cellMenu.resume"), () -> states.resume(slot));
        } else {
            item(menu, T.get("cellMenu.suspend"), () -> states.suspend(slot));
        }
        item(menu, T.get("cellMenu.log"), () -> frame.open(DutyDayScreen.ID, slot));
        item(menu, T.get("cellMenu.history"), () -> states.history(slot));
        return menu;
    }

    private void number(Shown shown, Slot slot) {
        NumberForm.open(model, frame, slot, shown.roster().needed(slot));
    }

    private static void item(ContextMenu menu, String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        menu.getItems().add(item);
    }
}
