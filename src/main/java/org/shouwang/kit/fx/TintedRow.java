package org.shouwang.kit.fx;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A row that opens on a double click and may have a tinted ground.
final class TintedRow<R> extends TableRow<R> {
    private final Function<R, Tint> tint;

    TintedRow(Function<R, Tint> tint, @Nullable Consumer<R> onOpen) {
        this.tint = tint;
        setOnMouseClicked(event -> {
            R row = getItem();
            if (onOpen != null
                    && row != null
                    && event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2) {
                onOpen.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeIf(style -> style.startsWith("tint-"));
        if (row != null && !empty && tint.apply(row) != Tint.PLAIN) {
            getStyleClass().add(tint.apply(row).css());
        }
    }
}
