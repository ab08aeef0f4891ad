package org.shouwang.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Doors;
import org.shouwang.ledger.Changed;
import org.shouwang.ledger.Ledger;

/// The lists of the gate with their doors; keeps the doors in memory until one of them changes.
public final class GateLists implements AutoCloseable {
    private final Ledger ledger;
    private final Clock clock;
    private final Runnable stop;
    private volatile @Nullable Doors doors;

    public GateLists(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.stop = ledger.onChange(this::hear);
    }

    /// What the gate saw on one day.
    ///
    /// @param entries the latest first
    /// @param notBack residents out at the end of that day (now, for today), the longest first
    /// @param notLeft outsiders inside then
    public record Day(
            LocalDate day,
            List<EntryLine> entries,
            List<EntryLine> notBack,
            List<EntryLine> notLeft,
            GateFigures figures) {
        public Day {
            entries = List.copyOf(entries);
            notBack = List.copyOf(notBack);
            notLeft = List.copyOf(notLeft);
        }
    }

    public Day of(LocalDate day) {
        Doors known = doors();
        return ledger.read(q -> {
            List<EntryCheck> open = GateStore.open(q, day);
            List<EntryLine> notBack = lines(open.stream().filter(e -> e.direction() == Direction.OUT), known);
            List<EntryLine> notLeft = lines(open.stream().filter(e -> e.direction() == Direction.IN), known);
            GateFigures figures =
                    GateFigures.of(FlowStore.flow(q, GateSpan.of(day, day)), notBack.size(), notLeft.size());
            List<EntryCheck> entries = GateStore.between(q, day, day);
            return new Day(day, lines(entries.reversed().stream(), known), notBack, notLeft, figures);
        });
    }

    private List<EntryLine> lines(Stream<EntryCheck> entries, Doors known) {
        return entries.map(entry -> line(entry, known)).toList();
    }

    /// One line with its door.
    public EntryLine line(EntryCheck entry) {
        return line(entry, doors());
    }

    private EntryLine line(EntryCheck entry, Doors known) {
        return new EntryLine(
                entry, known.brief(entry.householdId()), LocalDateTime.ofInstant(entry.at(), clock.getZone()));
    }

    private Doors doors() {
        Doors known = doors;
        if (known == null) {
            known = ledger.readLong(Doors::of);
            doors = known;
        }
        return known;
    }

    private void hear(Changed changed) {
        if (changed.touches("household", "room", "unit", "building")) {
            doors = null;
        }
    }

    @Override
    public void close() {
        stop.run();
    }
}
