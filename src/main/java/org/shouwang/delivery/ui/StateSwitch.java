package org.shouwang.delivery.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.kit.text.Texts;

/// All, open, done, failed: each with its number; the chosen one is listed.
final class StateSwitch extends HBox {
    private static final Texts T = Texts.of(StateSwitch.class);

    private final DeliveryScreenModel model;
    private final ToggleGroup group = new ToggleGroup();

    StateSwitch(DeliveryScreenModel model) {
        this.model = model;
        getStyleClass().add("segmented");
        add(null);
        for (DeliveryStatus.Stage stage : DeliveryStatus.Stage.values()) {
            add(stage);
        }
        setMaxHeight(USE_PREF_SIZE);
        model.shown.subscribe(this::tell);
        model.stage.subscribe(now -> tell());
    }

    private void add(DeliveryStatus.@Nullable Stage stage) {
        ToggleButton button = new ToggleButton();
        button.setUserData(stage);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.stage.set(stage);
            tell();
        });
        getChildren().add(button);
    }

    private void tell() {
        for (var node : getChildren()) {
            if (node instanceof ToggleButton button) {
                var stage = (DeliveryStatus.Stage) button.getUserData();
                button.setText(
                        T.get("state", stage == null ? T.get("state.all") : Texts.name(stage), model.count(stage)));
                button.setSelected(stage == model.stage.get());
            }
        }
    }
}
