package org.shouwang.household.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.shouwang.household.Hue;

/// The colours of the theme as the canvas needs them: one small label a colour, dressed by the style sheet, never seen.
final class Swatches extends HBox {
    private final Map<Hue, Label> hues = new EnumMap<>(Hue.class);
    private final Label card = swatch("-sw-card", "-sw-ink");
    private final Label quiet = swatch("-sw-line", "-sw-ink-3");
    private final Label accent = swatch("-sw-accent", "-sw-ink-2");

    Swatches() {
        setManaged(false);
        setOpacity(0);
        setMouseTransparent(true);
        for (Hue hue : Hue.values()) {
            Label label = swatch(ground(hue), ink(hue));
            hues.put(hue, label);
            getChildren().add(label);
        }
        getChildren().addAll(card, quiet, accent);
    }

    /// Called whenever the theme has given other colours.
    void onChange(Runnable redraw) {
        card.backgroundProperty().subscribe(redraw);
        accent.backgroundProperty().subscribe(redraw);
    }

    static String ground(Hue hue) {
        return switch (hue) {
            case GREEN -> "-sw-green-tint";
            case BLUE -> "-sw-blue-tint";
            case GOLD -> "-sw-gold-past";
            case AMBER -> "-sw-amber-tint";
            case RED -> "-sw-red-tint";
            case GREY -> "-sw-plain-tint";
            case HOLLOW -> "-sw-card";
            default -> "-sw-" + hue.name().toLowerCase(Locale.ROOT) + "-tint";
        };
    }

    static String ink(Hue hue) {
        return switch (hue) {
            case GREEN -> "-sw-green";
            case BLUE -> "-sw-blue";
            case GOLD -> "-sw-ink";
            case AMBER -> "-sw-amber";
            case RED -> "-sw-red";
            case GREY, HOLLOW -> "-sw-ink-3";
            default -> "-sw-" + hue.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Label swatch(String ground, String ink) {
        Label label = new Label(" ");
        label.setStyle("-fx-background-color: " + ground + "; -fx-text-fill: " + ink + ";");
        return label;
    }

    Paint groundOf(Hue hue) {
        return fill(label(hue));
    }

    Paint inkOf(Hue hue) {
        return label(hue).getTextFill();
    }

    private Label label(Hue hue) {
        return hues.getOrDefault(hue, card);
    }

    Paint cardGround() {
        return fill(card);
    }

    Paint ink() {
        return card.getTextFill();
    }

    Paint line() {
        return fill(quiet);
    }

    Paint quietInk() {
        return quiet.getTextFill();
    }

    Paint secondInk() {
        return accent.getTextFill();
    }

    Paint accent() {
        return fill(accent);
    }

    private static Paint fill(Label label) {
        return label.getBackground() == null || label.getBackground().getFills().isEmpty()
                ? Color.TRANSPARENT
                : label.getBackground().getFills().getFirst().getFill();
    }
}
