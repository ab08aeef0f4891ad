package org.shouwang.roster.ui;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Shift;

/// The way from nothing to a first roster in three steps: post, people, fill. The step that comes next is the one with
/// the full button.
final class FirstSteps extends VBox {
    private static final Texts T = Texts.of(FirstSteps.class);

    /// What each step does.
    interface Acts {
        void newPost();

        void newPeople();

        void openMembers();

        void fill();
    }

    FirstSteps(Shown shown, Acts acts) {
        getStyleClass().add("first-steps");
        setAlignment(Pos.CENTER);
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "first-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label(T.get("first.title"));
        title.getStyleClass().add("first-title");
        boolean posts = !shown.roster().shifts().isEmpty();
        int people = shown.serving();
        card.getChildren()
                .addAll(
                        title,
                        Boxes.sentence(T.get("first.sentence")),
                        step(
                                1,
                                posts,
                                T.get("first.post"),
                                posts ? posts(shown) : T.get("first.postHint"),
                                button(!posts, T.get(posts ? "first.postMore" : "first.postAct"), acts::newPost)),
                        step(
                                2,
                                people > 0,
                                T.get("first.people"),
                                people > 0 ? T.get("first.peopleDone", people) : T.get("first.peopleHint"),
                                button(
                                        posts && people == 0,
                                        T.get(people > 0 ? "first.peopleMore" : "first.peopleAct"),
                                        acts::newPeople),
                                Buttons.link(T.get("first.members"), acts::openMembers)),
                        step(
                                3,
                                false,
                                T.get("first.fill"),
                                T.get(
                                        "first.fillHint",
                                        Dates.month(java.time.YearMonth.from(
                                                shown.roster().period().first()))),
                                off(
                                        button(posts && people > 0, T.get("first.fillAct"), acts::fill),
                                        posts && people > 0)));
        getChildren().add(card);
    }

    private static Node step(int number, boolean done, String name, String words, Node... buttons) {
        Label mark = done ? Icons.CHECK.node() : new Label(Integer.toString(number));
        mark.getStyleClass().addAll("step-mark", done ? "done" : "open");
        VBox told = new VBox(Boxes.strong(name), Boxes.sentence(words));
        told.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(told, Priority.ALWAYS);
        VBox acts = new VBox(buttons);
        acts.setAlignment(Pos.CENTER_RIGHT);
        acts.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(mark, told, acts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("step-line");
        return line;
    }

    private static Button button(boolean next, String act, Runnable run) {
        return next ? Buttons.primary(act, run) : Buttons.plain(act, run);
    }

    private static Button off(Button button, boolean on) {
        button.setDisable(!on);
        return button;
    }

    private static String posts(Shown shown) {
        return shown.roster().posts().stream()
                .map(post -> T.get(
                        "first.postDone",
                        post.name(),
                        shown.roster().shifts(post.id()).stream()
                                .map(Shift::hours)
                                .collect(Collectors.joining(T.get("join")))))
                .collect(Collectors.joining(T.get("first.between")));
    }
}
