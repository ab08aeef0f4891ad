package org.shouwang.roster.ui;

import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.HandoverLine;
import org.shouwang.roster.HandoverLog;
import org.shouwang.roster.LogKind;
import org.shouwang.roster.OpenMatter;

/// The two lists of a handover log: what happened in the shift, and what stays open.
final class HandoverLines {
    private static final Texts T = Texts.of(HandoverLines.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final HandoverScreenModel model;
    private final HandoverForms forms;
    private final HandoverLog now;

    HandoverLines(HandoverScreenModel model, HandoverForms forms, HandoverLog now) {
        this.model = model;
        this.forms = forms;
        this.now = now;
    }

    /// Calls, visits, instructions, events.
    Node lines() {
        Card card = new Card(now.closed() ? T.get("log.linesClosed") : T.get("log.lines"));
        card.getStyleClass().add("log-lines");
        for (LogKind kind : LogKind.values()) {
            card.corner(Buttons.link(T.get("log.addLine", Texts.name(kind)), () -> forms.add(kind)));
        }
        if (now.lines().isEmpty()) {
            card.content(Boxes.muted(T.get("log.noLines")));
        }
        now.lines().forEach(line -> card.line(line(line)));
        return card;
    }

    private Node[] line(HandoverLine line) {
        String who = line.who() == null ? "" : line.who().value();
        String phone = line.phone() == null ? "" : " " + line.phone().value();
        Label words = Boxes.words(line.words().value());
        words.setWrapText(true);
        Label caller = Boxes.muted((who + phone).strip());
        caller.setMinWidth(Region.USE_PREF_SIZE);
        Label reply = Boxes.muted(
                line.reply() == null ? "" : T.get("log.reply", line.reply().value()));
        reply.setWrapText(true);
        VBox said = new VBox(words);
        if (line.reply() != null) {
            said.getChildren().add(reply);
        }
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Label at = Boxes.muted(TIME.format(line.at()));
        at.setMinWidth(Region.USE_PREF_SIZE);
        Chip kind = new Chip(Texts.name(line.kind()), line.kind() == LogKind.EVENT ? Tint.WARN : Tint.PLAIN);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        if (line.addedAt() != null) {
            return new Node[] {
                at,
                kind,
                said,
                caller,
                new Chip(
                        T.get("log.added", Dates.brief(line.addedAt().toLocalDate()), TIME.format(line.addedAt())),
                        Tint.INFO)
            };
        }
        if (now.closed()) {
            return new Node[] {at, kind, said, caller};
        }
        return new Node[] {
            at,
            kind,
            said,
            caller,
            Buttons.icon(Icons.EDIT, T.get("log.reviseLine", line.words().value()), () -> forms.revise(line)),
            Buttons.icon(Icons.DELETE, T.get("log.removeLine", line.words().value()), () -> model.remove(line))
        };
    }

    /// What is open, with a link to settle it.
    Card matters() {
        int open = now.left().size();
        Card card = new Card(T.get("log.matters"));
        card.corner(new Chip(T.get("log.mattersLeft", open), open == 0 ? Tint.GOOD : Tint.WARN));
        for (OpenMatter matter : now.matters()) {
            Label words = Boxes.words(matter.words().value());
            words.setWrapText(true);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            Label since = Boxes.muted(
                    T.get("log.since", Dates.brief(matter.raisedAt().toLocalDate()), TIME.format(matter.raisedAt())));
            since.setMinWidth(Region.USE_PREF_SIZE);
            if (!matter.openAfter(now.slot().span())) {
                String how = matter.outcome() == null ? "" : matter.outcome().value();
                card.line(words, since, new Chip(T.get("log.settled", how).strip(), Tint.GOOD));
            } else if (now.closed()) {
                card.line(words, since, new Chip(T.get("log.leftOpen"), Tint.WARN));
            } else {
                card.line(words, since, Buttons.link(T.get("log.settle"), () -> forms.settle(matter)));
            }
        }
        if (now.matters().isEmpty()) {
            card.content(Boxes.muted(T.get("log.noMatters")));
        }
        return card;
    }
}
