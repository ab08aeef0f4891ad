package org.shouwang.gate.ui.pass;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassLine;
import org.shouwang.gate.pass.PassStatus;
import org.shouwang.gate.pass.PassStory;
import org.shouwang.household.ui.HouseholdScreen;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;

/// One pass at the right of the list: what it is worth, what it says, what can be done, all that happened.
final class PassDetail extends VBox {
    private static final Texts T = Texts.of(PassDetail.class);
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Frame frame;
    private final PassForms forms;
    private final PassPaper paper;

    PassDetail(Frame frame, PassForms forms, PassPaper paper) {
        this.frame = frame;
        this.forms = forms;
        this.paper = paper;
        setSpacing(10);
        setStyle("-fx-min-width: 22em; -fx-pref-width: 22em; -fx-max-width: 22em;");
        show(null);
    }

    void show(@Nullable PassStory story) {
        getChildren().clear();
        if (story == null) {
            Card none = new Card(T.get("detail.none.title"));
            none.content(Boxes.sentence(T.get("detail.none")));
            getChildren().add(none);
            return;
        }
        getChildren().addAll(face(story.line()), events(story));
    }

    private Node face(PassLine line) {
        Pass pass = line.pass();
        Card card = new Card();
        Label number = Boxes.strong(pass.spoken());
        number.setStyle("-fx-font-size: 1.7em;");
        Chip state = new Chip(
                Texts.name(line.state().standing()), PassTable.tint(line.state().standing()));
        card.content(Boxes.row(number, Boxes.spacer(), state));
        Label words = Boxes.words(line.state().words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        card.content(words);
        fact(card, T.get("column.holder"), line.holder());
        if (!line.door().isEmpty()) {
            Node door = pass.householdId() == null
                    ? Boxes.words(line.door())
                    : Buttons.link(line.door(), () -> frame.open(HouseholdScreen.ID, pass.householdId()));
            card.content(fact(T.get("column.door"), door));
        }
        HBox colour =
                Boxes.row(PassTable.swatch(pass.colour()), Boxes.words(T.get("class", line.colour(), line.category())));
        card.content(fact(Texts.name(pass.kind()), colour));
        fact(card, T.get("column.days"), line.days());
        if (pass.phone() != null) {
            fact(card, T.get("issue.phone"), pass.phone().value());
        }
        if (pass.ground() != null) {
            fact(card, T.get("issue.ground"), pass.ground().value());
        }
        return card.content(acts(line));
    }

    private Node acts(PassLine line) {
        FlowPane acts = Boxes.flow(Buttons.plain(Icons.PRINT, T.get("act.print"), () -> paper.print(List.of(line))));
        if (line.pass().status() == PassStatus.LOST) {
            acts.getChildren().add(Buttons.plain(T.get("act.found"), () -> forms.found(line)));
        }
        if (PassForms.holds(line)) {
            acts.getChildren().add(Buttons.plain(T.get("act.replace"), () -> forms.replace(line)));
            if (line.pass().status() == PassStatus.ISSUED) {
                acts.getChildren().add(Buttons.plain(T.get("act.lost"), () -> forms.lost(line)));
            }
            acts.getChildren()
                    .addAll(
                            Buttons.plain(T.get("act.extend"), () -> forms.extend(List.of(line))),
                            Buttons.plain(T.get("act.withdraw"), () -> forms.withdraw(List.of(line))));
        } else if (!line.pass().cardBack()) {
            acts.getChildren().add(Buttons.plain(T.get("act.handIn"), () -> forms.handIn(List.of(line))));
        }
        return acts;
    }

    private static void fact(Card card, String label, String value) {
        Label words = Boxes.words(value);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        card.content(fact(label, words));
    }

    private static HBox fact(String label, Node value) {
        Label name = Boxes.muted(label);
        name.setStyle("-fx-min-width: 5.6em;");
        HBox row = Boxes.row(name, value);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Node events(PassStory story) {
        Card card = new Card(T.get("detail.events"));
        VBox lines = Boxes.column();
        for (PassStory.Event event : story.events()) {
            Label at = Boxes.muted(AT.format(event.at()));
            at.setMinWidth(Region.USE_PREF_SIZE);
            Label act = Boxes.strong(event.act());
            act.setMinWidth(Region.USE_PREF_SIZE);
            Label words = Boxes.words(event.words());
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox line = Boxes.row(at, act, words);
            line.setAlignment(Pos.TOP_LEFT);
            lines.getChildren().add(line);
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Boxes.grow(scroll);
        return Boxes.grow(card.content(scroll));
    }
}
