package org.shouwang.kit.fx;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A part of a page with a hairline around it: title, a quiet line beside the title, links on the right, content.
public final class Card extends VBox {
    private final HBox head = Boxes.row();
    private final Label sub = Boxes.muted("");

    /// A card without a title.
    public Card() {
        getStyleClass().add("card");
        setMinSize(0, 0);
    }

    public Card(String title) {
        this();
        sub.setManaged(false);
        sub.setVisible(false);
        Label name = Boxes.strong(title);
        name.setMinWidth(USE_PREF_SIZE);
        head.getChildren().addAll(name, sub, Boxes.spacer());
        getChildren().add(head);
    }

    public Card sub(String line) {
        sub.setText(line);
        sub.setManaged(!line.isEmpty());
        sub.setVisible(!line.isEmpty());
        return this;
    }

    /// Links or small controls at the right of the title.
    public Card corner(Node... nodes) {
        head.getChildren().addAll(nodes);
        return this;
    }

    public Card content(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /// One line of a list in the card, a hairline under it: chip, words, spacer, link.
    public Card line(Node... nodes) {
        HBox line = Boxes.row(nodes);
        line.getStyleClass().add("card-line");
        getChildren().add(line);
        return this;
    }

    /// Content to the hairline, such as a table.
    public Card flush() {
        getStyleClass().add("flush");
        return this;
    }
}
