package org.shouwang.household.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.text.Texts;

/// All buildings at a glance or one of them large, and which one.
final class MapSwitch {
    private static final Texts T = Texts.of(MapSwitch.class);

    private final MapScreenModel model;
    private final Segmented<Boolean> views;
    private final ComboBox<String> which = Choices.box(List.of(), MapPainter::named);
    private final HBox steps;
    private final HBox node;

    MapSwitch(MapScreenModel model) {
        this.model = model;
        views = new Segmented<>(List.of(false, true), one -> one ? T.get("map.one") : T.get("map.all"), false);
        steps = Boxes.row(
                Buttons.icon(Icons.LEFT, T.get("map.before"), () -> model.step(-1)),
                which,
                Buttons.icon(Icons.RIGHT, T.get("map.after"), () -> model.step(1)));
        steps.setMinWidth(HBox.USE_PREF_SIZE);
        which.setAccessibleText(T.get("map.one"));
        node = Boxes.row(views, steps);
        views.valueProperty().subscribe((before, one) -> {
            if (one != (model.buildingProperty().get() != null)) {
                if (one) {
                    model.enlarge();
                } else {
                    model.buildingProperty().set(null);
                }
            }
        });
        which.valueProperty().subscribe((before, no) -> {
            if (no != null && model.buildingProperty().get() != null) {
                model.buildingProperty().set(no);
            }
        });
        model.sightProperty().subscribe(this::show);
        model.buildingProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show() {
        String now = model.buildingProperty().get();
        List<String> all = model.sightProperty().get().layout().buildings().stream()
                .map(plan -> plan.building().no())
                .toList();
        if (!which.getItems().equals(all)) {
            which.getItems().setAll(all);
        }
        which.setValue(now);
        views.valueProperty().set(now != null);
        steps.setVisible(now != null);
        steps.setManaged(now != null);
    }
}
