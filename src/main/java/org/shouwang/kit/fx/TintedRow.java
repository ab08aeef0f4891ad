package org.shouwang.kit.fx;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A row that opens on a double click, may have a tinted ground and may be struck through.
final class TintedRow<R> extends TableRow<R> {
    private static final String STRUCK = "struck";

    private final Look<R> look;

    /// How whole rows look.
    record Look<R>(Function<R, Tint> tint, Predicate<R> struck) {}

    TintedRow(Look<R> look, @Nullable Consumer<R> onOpen) {
        this.look = look;
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
        getStyleClass().removeIf(style -> style.startsWith("tint-") || style.equals(STRUCK));
        if (row == null || empty) {
            return;
        }
        Tint tint = look.tint().apply(row);
        if (tint != Tint.PLAIN) {
            getStyleClass().add(tint.css());
        }
        if (look.struck().test(row)) {
            getStyleClass().add(STRUCK);
        }
    }
}
