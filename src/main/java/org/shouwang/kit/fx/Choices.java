package org.shouwang.kit.fx;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A box to choose one of a few, by its Chinese name.
public final class Choices {
    private Choices() {}

    public static <T> ComboBox<T> box(List<T> choices, Function<T, String> naming) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setVisibleRowCount(12);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : naming.apply(choice);
            }

            @Override
            public @Nullable T fromString(String name) {
                return choices.stream()
                        .filter(choice -> naming.apply(choice).equals(name))
                        .findFirst()
                        .orElse(null);
            }
        });
        return box;
    }
}
