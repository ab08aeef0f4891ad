package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.FillMode;
import org.shouwang.roster.FillOrder;

/// 自动排班, from the choice to the sentence about its result.
final class FillFlow {
    private static final Texts T = Texts.of(FillFlow.class);

    private final RosterScreenModel model;
    private final Frame frame;

    FillFlow(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void empty() {
        Period month = Period.month(model.month());
        start(FillOrder.of(month, FillMode.EMPTY, begin(month)), month);
    }

    void all() {
        Period month = Period.month(model.month());
        frame.dialogs()
                .ask(
                        T.get("fillAll.ask", Dates.month(model.month())),
                        T.get("fillAll.consequence"),
                        T.get("fillAll.act"),
                        () -> start(FillOrder.of(month, FillMode.ALL, begin(month)), month));
    }

    void repair() {
        Period month = Period.month(model.month());
        start(FillOrder.of(month, FillMode.REPAIR, begin(month)), month);
    }

    void extend() {
        LocalDate monday = model.week().first().plusDays(7);
        Period week = new Period(monday, monday.plusDays(6));
        model.go(monday);
        start(FillOrder.of(week, FillMode.EXTEND, begin(week)), week);
    }

    private LocalDateTime begin(Period period) {
        LocalDateTime now = LocalDateTime.now(model.rosters().clock());
        LocalDateTime first = period.first().atStartOfDay();
        return now.isAfter(first) && !now.toLocalDate().isAfter(period.last()) ? now : first;
    }

    private void start(FillOrder order, Period period) {
        FillRun run = new FillRun();
        FillCard card = new FillCard(run, frame, T.get("filling.title", period.label()));
        card.start();
        model.fill(order, run, card::end);
    }
}
