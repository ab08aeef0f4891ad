package org.shouwang.household.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.household.HomeLine;
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

    /// @param words what the colouring says of this room
    void show(Place place, List<HomeLine> homes, @Nullable Shade shade, String words) {
        door.setText(place.dwelling().label());
        who.setText(
                homes.isEmpty()
                        ? T.get("hover.nobody")
                        : homes.stream()
                                .map(home -> T.get(
                                        "hover.household",
                                        home.householder().isEmpty()
                                                ? T.get("householder.unknown")
                                                : home.householder(),
                                        home.count()))
                                .collect(Collectors.joining(T.get("semicolon"))));
        String said = shade == null
                ? words
                : shade.label().contains(words) ? shade.label() : T.get("hover.said", shade.label(), words);
        state.setText(said);
        state.setVisible(!said.isEmpty());
        state.setManaged(!said.isEmpty());
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
