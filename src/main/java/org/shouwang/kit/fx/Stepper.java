package org.shouwang.kit.fx;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// A day, a week or a month between two arrows; the words between them lead back to now.
public final class Stepper extends HBox {
    private final Button now;
    private final Button next;

    /// @param before what the arrow to the left says to those who cannot see it
    /// @param step gets -1 or 1
    public Stepper(String before, String after, IntConsumer step, Runnable home) {
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER_LEFT);
        now = Buttons.plain("", home);
        now.getStyleClass().add("day-button");
        now.setMinWidth(USE_PREF_SIZE);
        next = Buttons.icon(Icons.RIGHT, after, () -> step.accept(1));
        getChildren().addAll(Buttons.icon(Icons.LEFT, before, () -> step.accept(-1)), now, next);
        setMinWidth(USE_PREF_SIZE);
    }

    /// @param more whether the arrow to the right leads anywhere
    public Stepper show(String words, boolean more) {
        now.setText(words);
        next.setDisable(!more);
        return this;
    }
}
