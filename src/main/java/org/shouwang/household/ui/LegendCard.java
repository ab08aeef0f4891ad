package org.shouwang.household.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Colouring;
import org.shouwang.household.Hue;
import org.shouwang.household.Shade;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.text.Texts;

/// By what the map is coloured, and the legend with its counts; a click lets only that colour shine.
final class LegendCard {
    private static final Texts T = Texts.of(LegendCard.class);

    private final MapScreenModel model;
    private final VBox lines = new VBox();
    private final Label said = Boxes.strong("");
    private final HBox only;
    private final Card card = new Card();

    LegendCard(MapScreenModel model) {
        this.model = model;
        ComboBox<Colouring> choice = Choices.box(model.colourings(), Colouring::name);
        choice.valueProperty().bindBidirectional(model.colouringProperty());
        choice.setAccessibleText(T.get("legend.by"));
        choice.setMaxWidth(Double.MAX_VALUE);
        Label by = Boxes.strong(T.get("legend.by"));
        by.setMinWidth(Region.USE_PREF_SIZE);
        lines.setStyle("-fx-spacing: 1;");
        said.setMinWidth(0);
        only = Boxes.row(
                said,
                Boxes.spacer(),
                Buttons.link(T.get("legend.pick"), model::pickAll),
                Buttons.link(T.get("legend.all"), () -> model.onlyProperty().set(null)));
        card.content(Boxes.row(by, Boxes.grow(choice)), lines, only);
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
        Shade one = model.onlyProperty().get();
        only.setVisible(one != null);
        only.setManaged(one != null);
        said.setText(one == null ? "" : T.get("legend.only", count(one)));
        card.setAccessibleText(one == null ? null : one.label() + " " + said.getText());
    }

    private String count(@Nullable Shade shade) {
        return Numbers.whole(model.sightProperty().get().counts().getOrDefault(shade, 0));
    }

    private Node line(Shade shade) {
        Label swatch = new Label(shade.mark());
        swatch.setStyle("-fx-min-width: 1.6em; -fx-min-height: 1.35em; -fx-alignment: center; -fx-font-size: 0.8em;"
                + " -fx-background-radius: 3, 2; -fx-background-insets: 0, 1; -fx-background-color: "
                + (shade.hue() == Hue.HOLLOW ? "-sw-ink-3" : Swatches.ground(shade.hue())) + ", "
                + Swatches.ground(shade.hue()) + "; -fx-text-fill: " + Swatches.ink(shade.hue()) + ";");
        boolean chosen = shade.equals(model.onlyProperty().get());
        Label words = chosen ? Boxes.strong(shade.label()) : Boxes.words(shade.label());
        words.setMinWidth(0);
        Label number = Boxes.words(T.get("legend.count", count(shade)));
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = Boxes.row(swatch, words, Boxes.spacer(), number);
        line.setStyle("-fx-padding: 0.25em 0.5em 0.25em 0.4em; -fx-background-radius: 6; -fx-cursor: hand;"
                + (chosen ? " -fx-background-color: -sw-selected;" : ""));
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        line.setAccessibleText(shade.label() + " " + number.getText());
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
