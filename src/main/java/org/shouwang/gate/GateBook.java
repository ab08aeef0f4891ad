package org.shouwang.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryBookStore.Bounds;
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
            return named(q, ids.stream().filter(found::containsKey).map(found::get).toList());
        });
    }

    /// What all lines come to; counted in stretches, so that it can be stopped.
    public BookTotals totals(EntryFilter filter, Progress progress) {
        return ledger.readLong(q -> {
            EntryPeople who = filter.who();
            if (filter.household() != null || who != null && who.few()) {
                return EntryBookStore.totals(q, filter, clock.getZone(), null, null);
            }
            Bounds bounds = EntryBookStore.bounds(q).orElse(null);
            if (bounds == null || bounds.first() == null || bounds.last() == null) {
                return BookTotals.NONE;
            }
            LocalDate first = later(bounds.first(), filter.from());
            LocalDate last = bounds.last();
            BookTotals sum = BookTotals.NONE;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(STRETCH)) {
                progress.step(sum.lines(), 0);
                LocalDate to = day.plusDays(STRETCH - 1L);
                sum = sum.plus(EntryBookStore.totals(q, filter, clock.getZone(), day, to));
            }
            return sum;
        });
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    /// The lines put together, each group with its figures: days from the latest, others from the largest.
    public List<EntryGroup> groups(EntryFilter filter, EntryGrouping by) {
        return ledger.readLong(q -> switch (by) {
            case DAY -> words(q, filter, "day", "day desc").stream()
                    .map(group -> day(filter, group))
                    .toList();
            case CATEGORY -> words(q, filter, "category", "lines desc").stream()
                    .map(group -> category(filter, group))
                    .toList();
            case PURPOSE -> words(q, filter, "purpose", "lines desc").stream()
                    .map(group -> purpose(filter, group))
                    .toList();
            case HOUSEHOLD -> doors(q, filter);
        });
    }

    private List<EntryBookStore.WordGroup> words(Query q, EntryFilter filter, String column, String order) {
        return EntryBookStore.words(q, filter, clock.getZone(), column, order, GROUPS);
    }

    private static EntryGroup day(EntryFilter filter, EntryBookStore.WordGroup group) {
        LocalDate day = LocalDate.parse(word(group));
        return new EntryGroup(word(group), totals(group), filter.days(day, day));
    }

    private static EntryGroup category(EntryFilter filter, EntryBookStore.WordGroup group) {
        EntryCategory category = EntryCategory.valueOf(word(group));
        return new EntryGroup(Texts.name(category), totals(group), filter.category(category));
    }

    private static EntryGroup purpose(EntryFilter filter, EntryBookStore.WordGroup group) {
        return new EntryGroup(word(group), totals(group), filter.purpose(word(group)));
    }

    private static String word(EntryBookStore.WordGroup group) {
        return group.word() == null ? "" : group.word();
    }

    private static BookTotals totals(EntryBookStore.WordGroup group) {
        return new BookTotals(
                group.lines(),
                group.voids(),
                group.entered(),
                group.went(),
                group.turnedAway(),
                group.overridden(),
                group.companions());
    }

    private List<EntryGroup> doors(Query q, EntryFilter filter) {
        Doors known = doors(q);
        List<EntryGroup> groups = new ArrayList<>();
        for (EntryBookStore.DoorGroup group : EntryBookStore.doors(q, filter, clock.getZone(), GROUPS)) {
            BookTotals totals = new BookTotals(
                    group.lines(),
                    group.voids(),
                    group.entered(),
                    group.went(),
                    group.turnedAway(),
                    group.overridden(),
                    group.companions());
            groups.add(new EntryGroup(
                    known.brief(group.door()),
                    totals,
                    filter.household(group.door() == null ? EntryFilter.NOWHERE : group.door())));
        }
        return groups;
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
