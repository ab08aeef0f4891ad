package org.shouwang.household.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Shade;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;

/// What is said about a room while the mouse rests on it.
final class HoverCard extends VBox {
    private static final Texts T = Texts.of(HoverCard.class);

    private final Label door = Boxes.strong("");
    private final Label who = Boxes.words("");
    private final Label state = Boxes.muted("");

    HoverCard() {
        getStyleClass().addAll("card", "hover-card");
        getChildren().addAll(door, who, state);
        setStyle("-fx-spacing: 2; -fx-padding: 7 11 8 11;");
        setManaged(false);
        setMouseTransparent(true);
        hide();
    }

    void show(Place place, @Nullable HouseholdRow row, @Nullable Shade shade) {
        door.setText(place.dwelling().label());
        String line = row == null
                ? T.get("hover.nobody")
                : T.get(
                        "hover.household",
                        row.householder().isEmpty() ? T.get("householder.unknown") : row.householder(),
                        row.count());
        who.setText(line);
        state.setText(shade == null ? "" : shade.label());
        setVisible(true);
    }

    /// Beside the mouse, inside the map.
    void at(double x, double y, double width, double height) {
        applyCss();
        double w = prefWidth(-1);
        double h = prefHeight(w);
        double left = x + 16 + w > width ? x - 12 - w : x + 16;
        resizeRelocate(Math.max(0, left), Math.clamp(y + 12, 0, Math.max(0, height - h)), w, h);
    }

    void hide() {
        setVisible(false);
    }
}
