package org.shouwang.kit.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows and columns with the spacing of the house (they grow with the scale), and words in the usual sizes.
public final class Boxes {
    private Boxes() {}

    /// Side by side, 8 apart, on one line of sight.
    public static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Side by side, 12 apart, from the top: for cards.
    public static HBox cards(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("cards");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /// Side by side, wrapping, 8 apart.
    public static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.getStyleClass().add("flow");
        flow.setAlignment(Pos.CENTER_LEFT);
        return flow;
    }

    /// Under each other, 8 apart.
    public static VBox column(Node... nodes) {
        VBox column = new VBox(nodes);
        column.getStyleClass().add("column");
        return column;
    }

    /// Under each other, 12 apart: for cards.
    public static VBox stack(Node... nodes) {
        VBox stack = new VBox(nodes);
        stack.getStyleClass().add("stack");
        return stack;
    }

    /// Takes the room that is left in a row.
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /// Lets a node take the room that is left, both ways.
    public static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }
        return node;
    }

    /// Words in the usual colour.
    public static Label words(String text) {
        return label(text, "words");
    }

    /// Words in the second colour.
    public static Label muted(String text) {
        return label(text, "muted");
    }

    /// Semibold words.
    public static Label strong(String text) {
        return label(text, "strong");
    }

    /// Words that wrap, in the second colour: for a sentence of explanation.
    public static Label sentence(String text) {
        Label label = label(text, "muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
