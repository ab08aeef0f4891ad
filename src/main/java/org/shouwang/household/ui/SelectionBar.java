package org.shouwang.household.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shouwang.household.Selection;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.text.Texts;

/// Lies over the lower edge of the map while rooms are picked: how many, what can be done, the list, letting go.
final class SelectionBar {
    private static final Texts T = Texts.of(SelectionBar.class);

    private final MapScreenModel model;
    private final Label count = Boxes.strong("");
    private final MenuButton acts = new MenuButton(T.get("picked.acts"));
    private final HBox bar;

    SelectionBar(MapScreenModel model, List<SelectionAct> offered, Runnable list) {
        this.model = model;
        count.setMinWidth(Region.USE_PREF_SIZE);
        acts.setMinWidth(Region.USE_PREF_SIZE);
        acts.getStyleClass().add("accent");
        offered.forEach(act -> acts.getItems().add(item(act, model::selection)));
        acts.setOnShowing(event -> ready(offered, model.selection()));
        bar = Boxes.row(
                count,
                acts,
                Buttons.plain(T.get("picked.list"), list),
                Buttons.withKey(Buttons.plain(T.get("picked.none"), model.picks()::none), "Esc"));
        bar.getStyleClass().addAll("card", "picked-bar");
        bar.setStyle("-fx-padding: 0.6em 1em; -fx-effect: dropshadow(gaussian, rgba(0,0,0,0.18), 12, 0, 0, 3);");
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        model.picks().roomsProperty().subscribe(this::show);
        model.sightProperty().subscribe(this::show);
    }

    Node node() {
        return bar;
    }

    MenuButton acts() {
        return acts;
    }

    private void show() {
        boolean some = !model.picks().rooms().isEmpty();
        bar.setVisible(some);
        bar.setManaged(some);
        if (some) {
            Selection now = model.selection();
            count.setText(T.get(
                    "picked.count",
                    Numbers.whole(now.rooms().size()),
                    Numbers.whole(now.households().size())));
        }
    }

    private static MenuItem item(SelectionAct act, Supplier<Selection> picked) {
        MenuItem item = new MenuItem(act.label());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run().accept(picked.get()));
        return item;
    }

    private void ready(List<SelectionAct> offered, Selection picked) {
        for (int i = 0; i < offered.size(); i++) {
            acts.getItems().get(i).setDisable(!offered.get(i).fits().test(picked));
        }
    }
}
