package org.shouwang.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.FlowStore.Flow;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
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
        List<Flow> flows = FlowStore.flows(q, from, to);
        OpenCount open = new OpenCount(q, from, to);
        List<GateDay> days = new ArrayList<>();
        int next = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Flow flow = new Flow(day, 0, 0, 0, 0, 0);
            if (next < flows.size() && flows.get(next).day().equals(day)) {
                flow = flows.get(next++);
            }
            open.to(day);
            days.add(new GateDay(day, figures(flow, open)));
        }
        return days;
    }

    private static GateFigures figures(Flow flow, OpenCount open) {
        return new GateFigures(
                flow.entered(),
                flow.went(),
                flow.turnedAway(),
                flow.overridden(),
                flow.companions(),
                open.notBack(),
                open.notLeft());
    }

    /// The figures of a span, such as a shift, within a reading under way.
    ///
    /// @param from the first moment, `to` the first one after
    /// @param checkpoint whose passings, null for all; who is out or inside is always counted for the whole
    /// compound
    public static GateFigures figures(Query q, Instant from, Instant to, @Nullable CheckpointId checkpoint) {
        FlowStore.Passed passed = FlowStore.passed(q, from, to, checkpoint);
        List<EntryCheck> open = GateStore.open(q, to);
        return new GateFigures(
                passed.entered(),
                passed.went(),
                passed.turnedAway(),
                passed.overridden(),
                passed.companions(),
                count(open, Direction.OUT),
                count(open, Direction.IN));
    }

    private static int count(List<EntryCheck> open, Direction direction) {
        return (int) open.stream()
                .filter(line -> line.direction() == direction)
                .count();
    }

    /// The checkpoints within a reading under way.
    public static List<Checkpoint> checkpoints(Query q) {
        return GateStore.checkpoints(q);
    }

    /// Days added up; who is out or inside is taken from the last one.
    public static GateFigures sum(List<GateDay> days) {
        GateFigures sum = GateFigures.NONE;
        for (GateDay day : days) {
            GateFigures more = day.figures();
            sum = new GateFigures(
                    sum.entered() + more.entered(),
                    sum.left() + more.left(),
                    sum.turnedAway() + more.turnedAway(),
                    sum.overridden() + more.overridden(),
                    sum.companions() + more.companions(),
                    more.notBack(),
                    more.notLeft());
        }
        return sum;
    }

    /// The 24 hours of a day.
    public List<GateHour> byHour(LocalDate day) {
        int[] entered = new int[24];
        int[] left = new int[24];
        for (EntryCheck entry : of(day)) {
            if (entry.passed()) {
                int hour = entry.at().atZone(clock.getZone()).getHour();
                (entry.direction() == Direction.IN ? entered : left)[hour]++;
            }
        }
        List<GateHour> hours = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            hours.add(new GateHour(hour, entered[hour], left[hour]));
        }
        return hours;
    }
}
