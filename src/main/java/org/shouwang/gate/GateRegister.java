package org.shouwang.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// Reads the register: its lists and its figures. Home, screen, report and check all ask here, so they agree.
public final class GateRegister {
    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public GateRegister(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The lines of one day in order of time, void ones included.
    public List<EntryCheck> of(LocalDate day) {
        return ledger.read(q -> GateStore.between(q, day, day));
    }

    public List<EntryCheck> of(YearMonth month) {
        return ledger.read(q -> GateStore.between(q, month.atDay(1), month.atEndOfMonth()));
    }

    /// The lines of a period one at a time, for exports.
    public void each(LocalDate from, LocalDate to, Consumer<EntryCheck> line) {
        ledger.readLong(q -> {
            GateStore.each(q, from, to, line);
            return true;
        });
    }

    public long count(LocalDate from, LocalDate to) {
        return ledger.read(q -> GateStore.count(q, from, to));
    }

    /// Residents who were out at the end of a day (now, for today), the longest first.
    public List<EntryCheck> notBack(LocalDate day) {
        return open(day).stream().filter(e -> e.direction() == Direction.OUT).toList();
    }

    /// Outsiders who were inside at the end of a day (now, for today), the longest first.
    public List<EntryCheck> notLeft(LocalDate day) {
        return open(day).stream().filter(e -> e.direction() == Direction.IN).toList();
    }

    private List<EntryCheck> open(LocalDate day) {
        return ledger.read(q -> GateStore.open(q, day));
    }

    /// How often people of this household went out on this day and the days before it.
    ///
    /// @param days how many days, today included
    public int outings(HouseholdId household, int days) {
        return (int) (long) ledger.read(q -> GateStore.outings(q, household, today().minusDays(days - 1L)));
    }

    public GateFigures figures(LocalDate day) {
        return figures(day, day);
    }

    public GateFigures figures(YearMonth month) {
        return figures(month.atDay(1), month.atEndOfMonth());
    }

    /// The figures of a period, both days included.
    public GateFigures figures(LocalDate from, LocalDate to) {
        return sum(byDay(from, to));
    }

    /// Every day of the month, zero days included.
    public List<GateDay> byDay(YearMonth month) {
        return byDay(month.atDay(1), month.atEndOfMonth());
    }

    public List<GateDay> byDay(LocalDate from, LocalDate to) {
        return ledger.read(q -> byDay(q, from, to));
    }

    /// The same within a reading under way, for a report that sees one moment.
    public static List<GateDay> byDay(Query q, LocalDate from, LocalDate to) {
        return byDay(q, tally(q, new Period(from, to)));
    }

    /// The days of a tally, with who was out or inside at the end of each: always those of the whole compound.
    public static List<GateDay> byDay(Query q, GateTally tally) {
        OpenCount open = new OpenCount(q, tally.period().first(), tally.period().last());
        List<GateDay> days = new ArrayList<>();
        tally.byDay().forEach((day, flow) -> {
            open.to(day);
            days.add(new GateDay(day, GateFigures.of(flow, open.notBack(), open.notLeft())));
        });
        return days;
    }

    /// What passed in some days by its smallest parts, within a reading under way.
    public static GateTally tally(Query q, Period period) {
        return GateTally.of(q, period);
    }

    public GateTally tally(Period period) {
        return ledger.readLong(q -> tally(q, period));
    }

    /// The figures of a span, such as a shift, within a reading under way.
    ///
    /// @param from the first moment, `to` the first one after
    /// @param checkpoint whose passings, null for all; who is out or inside is always counted for the whole
    /// compound
    public static GateFigures figures(Query q, Instant from, Instant to, @Nullable CheckpointId checkpoint) {
        return figures(q, GateSpan.between(from, to, ZoneOffset.UTC).wider().at(checkpoint));
    }

    /// The same for any lines; who is out or inside is counted for the whole compound at the end of the span.
    public static GateFigures figures(Query q, GateSpan span) {
        Instant to = span.to();
        List<EntryCheck> open = to == null ? GateStore.open(q, span.days().last()) : GateStore.open(q, to);
        return GateFigures.of(FlowStore.flow(q, span), count(open, Direction.OUT), count(open, Direction.IN));
    }

    public GateFigures figures(GateSpan span) {
        return ledger.read(q -> figures(q, span));
    }

    /// The lines of a span one at a time, in their order, void ones included.
    public static void each(Query q, GateSpan span, Consumer<EntryCheck> line) {
        FlowStore.each(q, span, line);
    }

    /// The running numbers, in a list of this span, of the lines that are void, stand for a void one, or have
    /// others with them.
    public static List<GateNumber> numbers(Query q, GateSpan span) {
        return FlowStore.numbers(q, span);
    }

    /// Which facts some line of a span has, so that a list can leave out a column.
    public static GateSeen seen(Query q, GateSpan span) {
        return FlowStore.seen(q, span);
    }

    private static int count(List<EntryCheck> open, Direction direction) {
        return (int) open.stream().filter(line -> line.direction() == direction).count();
    }

    /// The checkpoints within a reading under way.
    public static List<Checkpoint> checkpoints(Query q) {
        return GateStore.checkpoints(q);
    }

    /// Days added up; who is out or inside is taken from the last one.
    public static GateFigures sum(List<GateDay> days) {
        GateFigures last = days.isEmpty() ? GateFigures.NONE : days.getLast().figures();
        GateFlow flow = days.stream().map(day -> day.figures().flow()).reduce(GateFlow.NONE, GateFlow::plus);
        return GateFigures.of(flow, last.notBack(), last.notLeft());
    }

    /// The 24 hours of a day.
    public List<GateHour> byHour(LocalDate day) {
        return tally(Period.day(day)).byHour(clock.getZone()).entrySet().stream()
                .map(hour -> new GateHour(
                        hour.getKey(),
                        hour.getValue().entered(),
                        hour.getValue().left()))
                .toList();
    }
}
