package org.shouwang.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryBookStore.Bounds;
import org.shouwang.gate.EntryGroups.Days;
import org.shouwang.household.Doors;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Changed;
import org.shouwang.ledger.Ledger;

/// The register as one long list, however many lines it has: read page by page, counted and grouped by what is asked
/// for. Every reading has a connection of its own, so that the gate never waits for it.
public final class GateBook implements AutoCloseable {
    private static final Texts T = Texts.of(GateBook.class);
    /// How many days are counted before somebody may stop it.
    private static final int STRETCH = 61;

    private static final int PURPOSES_FROM = 20_000;
    private static final int GROUPS = 5000;

    private final Ledger ledger;
    private final Clock clock;
    private final Runnable stop;
    private volatile @Nullable Doors doors;

    /// @param clock in the zone of the compound
    public GateBook(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.stop = ledger.onChange(this::hear);
    }

    public Clock clock() {
        return clock;
    }

    /// The lines after one of them, the latest first.
    ///
    /// @param after null for the first page
    public List<EntryLine> page(EntryFilter filter, @Nullable EntryCheck after, int limit) {
        return ledger.readLong(q -> named(q, EntryBookStore.page(q, filter, clock.getZone(), after, limit)));
    }

    /// The ids of all lines in the order of the list: for a list in which one jumps.
    public long[] order(EntryFilter filter, Progress progress) {
        return ledger.readLong(q -> {
            LongStream.Builder all = LongStream.builder();
            long[] count = {0};
            EntryBookStore.ids(q, filter, clock.getZone(), id -> {
                all.add(id);
                if (++count[0] % 1000 == 0) {
                    progress.step(count[0], 0);
                }
            });
            return all.build().toArray();
        });
    }

    /// These lines, in the order asked for; those that are gone are left out.
    public List<EntryLine> lines(List<EntryId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return ledger.readLong(q -> {
            Map<EntryId, EntryCheck> found = new HashMap<>();
            EntryBookStore.lines(q, ids).forEach(line -> found.put(line.id(), line));
            return named(
                    q, ids.stream().filter(found::containsKey).map(found::get).toList());
        });
    }

    /// What all lines come to; counted in stretches, so that it can be stopped.
    public BookTotals totals(EntryFilter filter, Progress progress) {
        return ledger.readLong(q -> {
            BookTotals sum = BookTotals.NONE;
            for (Days days : stretches(q, filter)) {
                progress.step(sum.lines(), 0);
                sum = sum.plus(EntryBookStore.totals(q, filter, clock.getZone(), days.from(), days.to()));
            }
            return sum;
        });
    }

    /// All days at once where few lines are looked up, else two months at a time.
    private static List<Days> stretches(Query q, EntryFilter filter) {
        EntryPeople who = filter.who();
        if (filter.household() != null || who != null && who.few()) {
            return List.of(new Days(null, null));
        }
        Bounds bounds = EntryBookStore.bounds(q).orElse(null);
        List<Days> all = new ArrayList<>();
        if (bounds != null && bounds.first() != null && bounds.last() != null) {
            for (LocalDate day = later(bounds.first(), filter.from());
                    !day.isAfter(bounds.last());
                    day = day.plusDays(STRETCH)) {
                all.add(new Days(day, day.plusDays(STRETCH - 1L)));
            }
        }
        return all;
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    /// The lines put together, each group with its figures: days from the latest, others from the largest.
    public List<EntryGroup> groups(EntryFilter filter, EntryGrouping by, Progress progress) {
        return ledger.readLong(q -> {
            Doors known = doors(q);
            Comparator<EntryGroup> order = by == EntryGrouping.DAY
                    ? Comparator.comparing(EntryGroup::label).reversed()
                    : Comparator.comparing((EntryGroup group) -> -group.totals().lines())
                            .thenComparing(EntryGroup::label);
            return EntryGroups.read(q, filter, clock.getZone(), by, stretches(q, filter), known, progress).stream()
                    .sorted(order)
                    .limit(GROUPS)
                    .toList();
        });
    }

    /// What people came and went for lately, the most usual first.
    public List<String> purposes(int limit) {
        return ledger.readLong(q -> EntryBookStore.purposes(q, PURPOSES_FROM, limit));
    }

    /// The checkpoints, closed ones too: their lines stay.
    public List<Checkpoint> checkpoints() {
        return ledger.readLong(GateStore::checkpoints);
    }

    /// Exactly the lines asked for as a sheet, the earliest first, streamed from the store.
    ///
    /// @param totals of the same filter
    /// @param subtitle what was asked for, in words
    public Sheet sheet(EntryFilter filter, BookTotals totals, String subtitle, Progress progress) {
        return Sheet.named(T.get("book.sheet"))
                .title(T.get("book.sheet.title"))
                .subtitle(subtitle)
                .columns(EntrySheet.columns())
                .rows(((org.shouwang.kit.sheet.Rows) told -> ledger.readLong(q -> {
                            Doors known = doors(q);
                            int[] number = {0};
                            EntryBookStore.each(q, filter, clock.getZone(), line -> {
                                progress.step(number[0], totals.lines());
                                told.accept(EntrySheet.row(++number[0], line, known, clock.getZone()));
                            });
                            return true;
                        }))
                        .counted(totals.lines()))
                .totals(sums(totals))
                .note(T.get(
                        "book.sheet.figures",
                        totals.entered(),
                        totals.went(),
                        totals.turnedAway(),
                        totals.overridden(),
                        totals.voids()))
                .landscape()
                .build();
    }

    private static List<@Nullable Object> sums(BookTotals totals) {
        @Nullable Object[] sums = new Object[EntrySheet.columns().size()];
        sums[1] = T.get("total");
        sums[4] = T.get("total.lines", totals.lines() - totals.voids());
        sums[13] = totals.companions();
        return Arrays.asList(sums);
    }

    private List<EntryLine> named(Query q, List<EntryCheck> lines) {
        Doors known = doors(q);
        return lines.stream()
                .map(line -> new EntryLine(
                        line, known.brief(line.householdId()), LocalDateTime.ofInstant(line.at(), clock.getZone())))
                .toList();
    }

    private Doors doors(Query q) {
        Doors known = doors;
        if (known == null) {
            known = Doors.of(q);
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
