package org.shouwang.kit.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A figure on the home screen: title, big number, one line under it; a click or Enter opens the list behind it.
public final class Tile extends VBox {
    private final Label figure = new Label();
    private final Label sub = new Label();

    public Tile(String title) {
        getStyleClass().addAll("card", "tile");
        Label head = Boxes.muted(title);
        figure.getStyleClass().add("figure");
        sub.getStyleClass().add("muted");
        getChildren().addAll(head, figure, sub);
        setMinWidth(0);
        setPrefWidth(10);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        setAccessibleText(title);
    }

    public Tile show(String value, @Nullable String line) {
        return show(value, line, Tint.PLAIN);
    }

    /// @param tint the colour of the line under the number
    public Tile show(String value, @Nullable String line, Tint tint) {
        figure.setText(value);
        sub.setText(line == null ? "" : line);
        sub.getStyleClass().removeIf(style -> style.startsWith("tint-"));
        sub.getStyleClass().add(tint.css());
        return this;
    }

    public String figure() {
        return figure.getText();
    }

    public Tile onOpen(Runnable open) {
        getStyleClass().add("clickable");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnMouseClicked(event -> open.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
        return this;
    }
}
