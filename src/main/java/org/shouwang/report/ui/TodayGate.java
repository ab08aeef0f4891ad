package org.shouwang.report.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.shouwang.gate.GateHour;
import org.shouwang.kit.fx.Bars;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.report.Today;
import org.shouwang.report.Turn;

/// The left card of 今日: entries and exits by hour, and the shifts of the day with how they stand.
final class TodayGate {
    private static final Texts T = Texts.of(TodayGate.class);

    private final Bars hours = new Bars(Tint.PLAIN, false);
    private final Card card = new Card(T.get("gate.title"));
    private final Table<Turn> turns;

    TodayGate(Frame frame) {
        hours.setMinHeight(96);
        turns = Tables.<Turn>of()
                .text(T.get("turn.times"), 160, TodayGate::times)
                .text(T.get("turn.post"), 90, Turn::post)
                .node(T.get("turn.people"), 200, TodayGate::names, TodayGate::people)
                .wide()
                .text(T.get("turn.leader"), 84, turn -> turn.leader() == null ? "" : turn.leader())
                .chip(T.get("turn.state"), 84, TodayGate::state, TodayGate::tint)
                .bare()
                .empty(new EmptyState(
                        Icons.ROSTER,
                        T.get("turn.none"),
                        ScreenCommand.of(T.get("turn.toRoster"), () -> frame.open(Links.ROSTER))))
                .onOpen(turn -> frame.open(Links.ROSTER, turn.slot().day()))
                .build();
        turns.view().setTableMenuButtonVisible(false);
        card.corner(Buttons.link(T.get("gate.open"), () -> frame.open(Links.GATE)));
        card.content(hours, Boxes.grow(turns));
    }

    Node node() {
        return Boxes.grow(card);
    }

    void show(Today today) {
        int now = today.moment().getHour();
        boolean quiet = today.gate().checks() == 0;
        card.sub(quiet ? T.get("gate.quiet") : T.get("gate.byHour"));
        hours.show(today.hours().stream().map(hour -> bar(hour, now)).toList());
        hours.setVisible(!quiet);
        hours.setManaged(!quiet);
        turns.items(today.turns());
    }

    private static Bars.Bar bar(GateHour hour, int now) {
        return new Bars.Bar(String.valueOf(hour.hour()), (long) hour.entered() + hour.left(), hour.hour() == now);
    }

    private static String times(Turn turn) {
        String times = turn.slot().shift().times();
        return turn.tomorrow() ? T.get("turn.tomorrow", times) : times;
    }

    private static String names(Turn turn) {
        return String.join(" ", turn.people());
    }

    private static Node people(Turn turn) {
        FlowPane line = Boxes.flow();
        line.setPrefWrapLength(0);
        if (!turn.people().isEmpty()) {
            line.getChildren().add(Boxes.words(names(turn)));
        }
        if (turn.missing() > 0) {
            line.getChildren().add(new Chip(T.get("turn.missing", turn.missing()), Tint.ALERT));
        }
        return Boxes.row(List.copyOf(line.getChildren()).toArray(Node[]::new));
    }

    private static String state(Turn turn) {
        return turn.missing() > 0 && turn.state() != Turn.State.DONE ? T.get("turn.short") : Texts.name(turn.state());
    }

    private static Tint tint(Turn turn) {
        if (turn.missing() > 0 && turn.state() != Turn.State.DONE) {
            return Tint.WARN;
        }
        return switch (turn.state()) {
            case ON_DUTY -> Tint.GOOD;
            case NEXT -> Tint.INFO;
            case DONE, LATER -> Tint.PLAIN;
        };
    }
}
