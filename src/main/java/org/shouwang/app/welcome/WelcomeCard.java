package org.shouwang.app.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;

/// The card in the middle of the first window: mark and name of the program above it, buttons at its foot.
final class WelcomeCard {
    private static final Texts T = Texts.of(WelcomeCard.class);

    private final VBox card = new VBox();
    private final HBox foot = Boxes.row();
    private final ScrollPane scroll;

    WelcomeCard(String title, String sentence) {
        Label mark = new Label(T.get("mark"));
        mark.getStyleClass().add("welcome-mark");
        Label name = new Label(T.get("program"));
        name.getStyleClass().add("page-title");
        HBox head = Boxes.row(mark, name, Boxes.muted(T.get("program.what")));
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        card.getStyleClass().addAll("card", "welcome-card");
        card.getChildren().addAll(heading, Boxes.sentence(sentence));
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox middle = Boxes.stack(head, card);
        middle.getStyleClass().add("welcome-middle");
        middle.setAlignment(Pos.CENTER);
        StackPane centred = new StackPane(middle);
        centred.getStyleClass().add("welcome");
        scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    WelcomeCard content(Node... nodes) {
        card.getChildren().addAll(nodes);
        return this;
    }

    /// Ways on at the foot, the primary one last.
    WelcomeCard buttons(Node... nodes) {
        foot.getChildren().addAll(nodes);
        card.getChildren().add(foot);
        return this;
    }

    Node node() {
        return scroll;
    }
}
