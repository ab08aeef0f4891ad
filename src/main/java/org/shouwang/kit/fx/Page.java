package org.shouwang.kit.fx;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The usual shape of a screen: title, quiet line, switches, buttons on the right; below it the content, which takes
/// the rest.
public final class Page extends VBox {
    private final Label sub = Boxes.muted("");
    private final HBox beside = Boxes.row();
    private final HBox buttons = Boxes.row();
    private final Label heading;

    public Page(String title) {
        getStyleClass().add("page");
        heading = new Label(title);
        heading.getStyleClass().add("page-title");
        heading.setMinWidth(USE_PREF_SIZE);
        HBox head = Boxes.row(heading, sub, beside, Boxes.spacer(), buttons);
        head.getStyleClass().add("page-head");
        sub.setMinWidth(0);
        sub.managedProperty().bind(sub.textProperty().isNotEmpty());
        buttons.setMinWidth(USE_PREF_SIZE);
        buttons.getStyleClass().add("page-actions");
        getChildren().add(head);
        setMinSize(0, 0);
    }

    public StringProperty title() {
        return heading.textProperty();
    }

    /// The line beside the title; bind it or set it.
    public StringProperty sub() {
        return sub.textProperty();
    }

    /// Switches and chips right of the title.
    public Page beside(Node... nodes) {
        beside.getChildren().addAll(nodes);
        return this;
    }

    /// Buttons at the right end, the primary one last.
    public Page actions(Node... nodes) {
        buttons.getChildren().addAll(nodes);
        return this;
    }

    /// What the screen shows; the last node takes the height that is left.
    public Page content(Node... nodes) {
        getChildren().addAll(nodes);
        if (nodes.length > 0) {
            Boxes.grow(nodes[nodes.length - 1]);
        }
        return this;
    }
}
