package org.shouwang.roster.ui;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.DutyStatus;

/// What can be done with one duty: put in charge, pin, stand in, absent, make up, take out.
final class DutyMenu {
    private static final Texts T = Texts.of(DutyMenu.class);

    private final RosterScreenModel model;
    private final Frame frame;
    private final StateForms states;

    DutyMenu(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.states = new StateForms(model, frame);
    }

    ContextMenu of(Shown shown, Duty duty) {
        ContextMenu menu = new ContextMenu();
        if (duty.status().manned()) {
            if (!duty.leader()) {
                item(menu, T.get("menu.lead"), () -> model.edits().lead(duty));
            }
            item(
                    menu,
                    duty.pinned() ? T.get("menu.loosen") : T.get("menu.pin"),
                    () -> model.edits().pin(duty));
            Conflict conflict = shown.conflict(duty);
            if (conflict != null) {
                item(menu, T.get("menu.overrule"), () -> OverruleForm.open(model, frame, shown.roster(), conflict));
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        DutyRoster roster = shown.roster();
        if (duty.status() != DutyStatus.SUSPENDED) {
            item(menu, T.get("menu.standIn"), () -> states.standIn(roster, duty));
        }
        if (duty.status().manned()) {
            item(menu, T.get("menu.swap"), () -> states.swap(roster, duty));
            item(menu, T.get("menu.absent"), () -> states.absent(roster, duty));
        } else if (duty.status() == DutyStatus.ABSENT) {
            item(menu, T.get("menu.makeUp"), () -> states.makeUp(roster, duty));
            item(menu, T.get("menu.present"), () -> states.present(roster, duty));
        }
        item(menu, T.get("menu.why"), () -> WhyPane.open(model, frame, roster, duty));
        item(menu, T.get("menu.history"), () -> states.history(roster.slot(duty)));
        menu.getItems().add(new SeparatorMenuItem());
        item(menu, T.get("menu.remove"), () -> model.edits().remove(duty));
        return menu;
    }

    private static void item(ContextMenu menu, String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        menu.getItems().add(item);
    }
}
