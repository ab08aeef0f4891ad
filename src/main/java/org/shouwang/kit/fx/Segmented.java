package org.shouwang.kit.fx;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A switch between a few views, all in sight.
public final class Segmented<T> extends HBox {
    private final ObjectProperty<T> value;

    public Segmented(List<T> choices, Function<T, String> naming, T first) {
        getStyleClass().add("segmented");
        value = new SimpleObjectProperty<>(this, "value", first);
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(naming.apply(choice));
            button.setToggleGroup(group);
            button.setUserData(choice);
            button.setMnemonicParsing(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(choice.equals(first));
            button.setOnAction(event -> {
                button.setSelected(true);
                value.set(choice);
            });
            getChildren().add(button);
        }
        // Arrow keys pick the next button without pressing it.
        group.selectedToggleProperty()
                .subscribe(toggle -> choices.stream()
                        .filter(choice -> toggle != null && choice.equals(toggle.getUserData()))
                        .forEach(value::set));
        value.subscribe(now -> group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(now))
                .forEach(group::selectToggle));
        setMaxHeight(USE_PREF_SIZE);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T value() {
        return value.get();
    }
}
