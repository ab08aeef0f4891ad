package org.shouwang.household.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shouwang.household.Hue;
import org.shouwang.household.Shade;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.text.Texts;

/// The legend with its counts; a click lets only that colour shine.
final class LegendCard {
    private static final Texts T = Texts.of(LegendCard.class);

    private final MapScreenModel model;
    private final VBox lines = new VBox();
    private final Card card = new Card(T.get("legend.title"));

    LegendCard(MapScreenModel model) {
        this.model = model;
        lines.setStyle("-fx-spacing: 1;");
        card.content(lines);
        model.sightProperty().subscribe(this::show);
        model.onlyProperty().subscribe(this::show);
    }

    Node node() {
        return card;
    }

    private void show() {
        lines.getChildren().clear();
        for (Shade shade : model.sightProperty().get().painting().legend()) {
            lines.getChildren().add(line(shade));
        }
    }

    private Node line(Shade shade) {
        Region swatch = new Region();
        swatch.setStyle("-fx-min-width: 1em; -fx-min-height: 1em; -fx-max-width: 1em; -fx-max-height: 1em;"
                + " -fx-background-radius: 3, 2; -fx-background-insets: 0, 1; -fx-background-color: "
                + (shade.hue() == Hue.HOLLOW ? "-sw-ink-3" : Swatches.ground(shade.hue())) + ", "
                + Swatches.ground(shade.hue()) + ";");
        int count = model.sightProperty().get().counts().getOrDefault(shade, 0);
        boolean chosen = shade.equals(model.onlyProperty().get());
        Label words = chosen ? Boxes.strong(shade.label()) : Boxes.words(shade.label());
        Label number = Boxes.words(T.get("legend.count", Numbers.whole(count)));
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = Boxes.row(swatch, words, Boxes.spacer(), number);
        line.setStyle("-fx-padding: 0.3em 0.5em 0.3em 0.4em; -fx-background-radius: 6; -fx-cursor: hand;"
                + (chosen ? " -fx-background-color: -sw-selected;" : ""));
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        line.setAccessibleText(shade.label());
        line.setOnMouseClicked(event -> model.toggle(shade));
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.toggle(shade);
                event.consume();
            }
        });
        return line;
    }
}
