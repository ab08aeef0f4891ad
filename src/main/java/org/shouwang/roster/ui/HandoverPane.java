package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.GateFigures;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.AttendanceLine;
import org.shouwang.roster.HandedThing;
import org.shouwang.roster.Handover;
import org.shouwang.roster.HandoverLog;
import org.shouwang.roster.ui.HandoverScreenModel.Entry;

/// 交接班: the shifts of a day at the left, the log of one of them at the right.
final class HandoverPane extends HBox {
    private static final Texts T = Texts.of(HandoverPane.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final HandoverScreenModel model;
    private final HandoverForms forms;
    private final Frame frame;
    private final VBox entries = Boxes.column();
    private final Label day = Boxes.strong("");
    private final VBox log = Boxes.stack();
    private final VBox head = Boxes.stack();
    private final VBox lines = Boxes.stack();
    private final VBox matters = Boxes.column();
    private final VBox rest = Boxes.stack();
    private final HandoverRemarks remarks;
    private final HandoverRaise raise;
    private final List<Node> parts;

    HandoverPane(HandoverScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        forms = new HandoverForms(model, frame);
        remarks = new HandoverRemarks(model);
        raise = new HandoverRaise(model);
        VBox open = Boxes.column(matters, raise);
        open.getStyleClass().add("card");
        parts = List.of(head, open, remarks, lines, rest);
        getStyleClass().add("cards");
        HBox days = Boxes.row(
                Buttons.icon(Icons.LEFT, T.get("log.dayBefore"), () -> step(-1)),
                day,
                Buttons.icon(Icons.RIGHT, T.get("log.dayAfter"), () -> step(1)),
                Boxes.spacer(),
                Buttons.link(T.get("log.today"), () -> model.go(model.rosters().today())));
        ScrollPane shifts = scroll(entries);
        Card list = new Card().content(days, Boxes.grow(shifts));
        list.getStyleClass().add("log-list");
        getChildren().addAll(list, Boxes.grow(scroll(log)));
        setFillHeight(true);
        model.shown().subscribe(this::show);
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    HandoverForms forms() {
        return forms;
    }

    private void step(int days) {
        LocalDate other = model.day().get().plusDays(days);
        if (!other.isAfter(model.rosters().today())) {
            model.go(other);
        }
    }

    private void show(HandoverScreenModel.@Nullable Reading reading) {
        if (reading == null) {
            return;
        }
        day.setText(Dates.brief(reading.day()));
        entries.getChildren().clear();
        HandoverLog now = reading.log();
        for (Entry entry : reading.entries()) {
            boolean front = now != null && now.slot().equals(entry.slot());
            entries.getChildren().add(entry(entry, front));
        }
        if (now == null) {
            log.getChildren()
                    .setAll(new EmptyState(
                            Icons.ROSTER,
                            T.get("log.none"),
                            ScreenCommand.of(T.get("onDuty.roster"), () -> frame.open("roster"))));
            return;
        }
        if (log.getChildren().size() != parts.size()) {
            log.getChildren().setAll(parts);
        }
        remarks.show(now);
        raise.show(now);
        HandoverLines cards = new HandoverLines(model, forms, now);
        head.getChildren().setAll(head(now));
        lines.getChildren().setAll(cards.lines());
        matters.getChildren().setAll(cards.matters().getChildren());
        rest.getChildren().setAll(Boxes.cards(Boxes.grow(people(now)), Boxes.grow(things(now))));
    }

    private Node entry(Entry entry, boolean front) {
        Label where = Boxes.strong(entry.post());
        Label when = Boxes.muted(OnDutyScreenModel.when(entry.slot()));
        VBox words = new VBox(where, when);
        words.setMinWidth(0);
        Tint tint = switch (entry.state()) {
            case EMPTY -> Tint.PLAIN;
            case OPEN -> Tint.WARN;
            case SIGNED -> Tint.GOOD;
        };
        HBox line = Boxes.row(words, Boxes.spacer(), new Chip(Texts.name(entry.state()), tint));
        line.getStyleClass().add("log-entry");
        line.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("front"), front);
        line.setFocusTraversable(true);
        line.setAccessibleRole(javafx.scene.AccessibleRole.BUTTON);
        line.setAccessibleText(entry.post() + " " + OnDutyScreenModel.when(entry.slot()));
        line.setOnMouseClicked(event -> model.open(entry.slot()));
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.open(entry.slot());
                event.consume();
            }
        });
        return line;
    }

    private Node head(HandoverLog now) {
        Card card = new Card(T.get("log.title", now.post().name(), OnDutyScreenModel.when(now.slot())))
                .sub(now.slot().shift().times());
        Handover handover = now.handover();
        if (handover != null && handover.signedAt() != null) {
            String from = handover.givenBy() == null ? "" : handover.givenBy().value();
            String to = handover.takenBy() == null ? "" : handover.takenBy().value();
            card.corner(new Chip(
                    T.get(
                            "log.signed",
                            from,
                            to,
                            Dates.brief(handover.signedAt().toLocalDate()),
                            TIME.format(handover.signedAt())),
                    Tint.GOOD));
        }
        card.corner(Buttons.plain(Icons.PRINT, T.get("log.print"), this::print));
        if (!now.closed()) {
            card.corner(Buttons.primary(T.get("log.handOver"), forms::handOver));
        }
        GateFigures gate = now.gate();
        HBox figures = Boxes.row();
        figures.getStyleClass().add("log-figures");
        figure(
                figures,
                now.scope().isEmpty() ? T.get("log.entered") : T.get("log.enteredAt", now.scope()),
                gate.entered());
        figure(figures, T.get("log.left"), gate.left());
        figure(figures, T.get("log.turnedAway"), gate.turnedAway());
        figure(figures, T.get("log.notBack"), gate.notBack());
        figure(figures, T.get("log.notLeft"), gate.notLeft());
        figure(figures, T.get("log.overridden"), gate.overridden());
        figure(figures, T.get("log.companions"), gate.companions());
        figure(figures, T.get("log.vehicles"), gate.vehicles());
        figure(figures, T.get("log.voided"), gate.voided());
        figures.getChildren()
                .addAll(
                        Boxes.spacer(),
                        Boxes.muted(now.closed() ? T.get("log.figuresSigned") : T.get("log.figuresNow")));
        return card.content(figures);
    }

    private static void figure(HBox line, String name, int value) {
        Label number = new Label(Integer.toString(value));
        number.getStyleClass().add("log-figure");
        Label words = Boxes.muted(name);
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox one = Boxes.row(words, number);
        one.getStyleClass().add("log-figure-box");
        line.getChildren().add(one);
    }

    private Card people(HandoverLog now) {
        Card card = new Card(T.get("log.people"));
        card.corner(Boxes.muted(
                now.next().isEmpty()
                        ? T.get("log.nextNobody")
                        : T.get("log.next", String.join(T.get("join"), now.next()))));
        var flow = Boxes.flow();
        for (AttendanceLine line : now.attended()) {
            String from = line.arrived() == null ? "" : TIME.format(line.arrived());
            String to = line.departed() == null ? "" : TIME.format(line.departed());
            String times = from.isEmpty() && to.isEmpty() ? Texts.name(line.phase()) : T.get("onDuty.span", from, to);
            Label name = new Label(line.name());
            name.getStyleClass()
                    .addAll("duty-chip", line.member() == null ? "kind-medical" : DutyChip.kind(line.member()));
            flow.getChildren().add(Boxes.row(name, Boxes.muted(times)));
        }
        card.setPrefWidth(440);
        return card.content(now.attended().isEmpty() ? Boxes.muted(T.get("onDuty.nobody")) : flow);
    }

    private Card things(HandoverLog now) {
        Card card = new Card(T.get("log.things"));
        if (now.handover() == null) {
            card.sub(T.get("log.thingsCarried"));
        }
        if (!now.closed()) {
            card.corner(Buttons.link(T.get("log.thingsEdit"), forms::things));
        }
        var flow = Boxes.flow();
        for (HandedThing.Draft thing : now.things()) {
            String words = T.get("log.thing", thing.name(), thing.count());
            flow.getChildren()
                    .add(
                            thing.state() == null
                                    ? new Chip(words, Tint.PLAIN)
                                    : new Chip(T.get("log.thingState", words, thing.state()), Tint.WARN));
        }
        card.setPrefWidth(440);
        return card.content(now.things().isEmpty() ? Boxes.muted(T.get("log.noThings")) : flow);
    }

    /// The log in front on paper.
    void print() {
        HandoverLog now = forms.front();
        if (now != null) {
            var around = model.look();
            frame.printing()
                    .paper(
                            T.get(
                                    "log.file",
                                    now.post().name(),
                                    now.slot().day(),
                                    now.slot().shift().name()),
                            progress -> model.paper(now, around, progress));
        }
    }
}
