package org.shouwang.kit.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Nothing here yet: one sentence and the one or two likely next steps.
public final class EmptyState extends VBox {
    public EmptyState(Icons icon, String sentence, ScreenCommand... steps) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        words.getStyleClass().add("muted");
        HBox buttons = Boxes.row();
        buttons.setAlignment(Pos.CENTER);
        for (ScreenCommand step : steps) {
            buttons.getChildren()
                    .add(
                            buttons.getChildren().isEmpty()
                                    ? Buttons.primary(step.title(), step.act())
                                    : Buttons.plain(step.title(), step.act()));
        }
        getChildren().addAll(icon.node(300), words);
        if (steps.length > 0) {
            getChildren().add(buttons);
        }
    }
}
