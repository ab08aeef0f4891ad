package org.shouwang.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;

/// The register as one long list in the store: pages, counts, groups.
final class EntryBookStore {
    private static final String COUNTS = """
            count(*) as lines,
            coalesce(sum(case when void_reason is not null then 1 else 0 end), 0) as voids,
            coalesce(sum(case when void_reason is null and direction = 'IN' and outcome <> 'TURNED_AWAY' then 1 else 0 end), 0) as entered,
            coalesce(sum(case when void_reason is null and direction = 'OUT' and outcome <> 'TURNED_AWAY' then 1 else 0 end), 0) as went,
            coalesce(sum(case when void_reason is null and outcome = 'TURNED_AWAY' then 1 else 0 end), 0) as turned_away,
            coalesce(sum(case when void_reason is null and outcome = 'OVERRIDDEN' then 1 else 0 end), 0) as overridden,
            coalesce(sum(case when void_reason is null and outcome <> 'TURNED_AWAY' then companions else 0 end), 0) as companions
            from entry_check""";

    private EntryBookStore() {}

    /// The latest first.
    static List<EntryCheck> page(Query q, EntryFilter filter, ZoneId zone, @Nullable EntryCheck after, int limit) {
        EntryWhere where = new EntryWhere(filter, zone);
        if (after != null) {
            where.before(after);
        }
        return q.list(
                EntryCheck.class,
                "select * from entry_check" + where.sql() + order(where, " desc") + " limit ?",
                where.values(limit));
    }

    private static String order(EntryWhere where, String way) {
        return " order by " + where.day() + way + ", coalesce(placed_at, at)" + way + ", id" + way;
    }

    /// The ids of all lines in the order of the list, the latest first.
    static void ids(Query q, EntryFilter filter, ZoneId zone, Consumer<Long> id) {
        EntryWhere where = new EntryWhere(filter, zone);
        q.each(Long.class, id, "select id from entry_check" + where.sql() + order(where, " desc"), where.values());
    }

    /// In no order.
    static List<EntryCheck> lines(Query q, List<EntryId> ids) {
        String all = ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(", "));
        return q.list(EntryCheck.class, "select * from entry_check where id in (" + all + ")");
    }

    /// The earliest first, as on paper.
    static void each(Query q, EntryFilter filter, ZoneId zone, Consumer<EntryCheck> line) {
        EntryWhere where = new EntryWhere(filter, zone);
        q.each(EntryCheck.class, line, "select * from entry_check" + where.sql() + order(where, ""), where.values());
    }

    /// The first and the last day of the register, empty while nothing is in it.
    static Optional<Bounds> bounds(Query q) {
        return q.one(Bounds.class, """
                select (select min(day) from entry_check) as first, (select max(day) from entry_check) as last""").filter(bounds -> bounds.first() != null);
    }

    record Bounds(@Nullable LocalDate first, @Nullable LocalDate last) {}

    /// What the lines of some days come to.
    static BookTotals totals(
            Query q, EntryFilter filter, ZoneId zone, @Nullable LocalDate from, @Nullable LocalDate to) {
        EntryWhere where = new EntryWhere(filter, zone).within(from, to);
        return q.one(BookTotals.class, "select " + COUNTS + where.sql(), where.values())
                .orElse(BookTotals.NONE);
    }

    /// One group of the lines of some days, before it has a name.
    record WordGroup(
            @Nullable String word,
            long lines,
            long voids,
            int entered,
            int went,
            int turnedAway,
            int overridden,
            int companions) {
        BookTotals totals() {
            return new BookTotals(lines, voids, entered, went, turnedAway, overridden, companions);
        }
    }

    /// One household and the lines of some days, before its door is known.
    record DoorGroup(
            @Nullable HouseholdId door,
            long lines,
            long voids,
            int entered,
            int went,
            int turnedAway,
            int overridden,
            int companions) {
        BookTotals totals() {
            return new BookTotals(lines, voids, entered, went, turnedAway, overridden, companions);
        }
    }

    /// @param column `day`, `category` or `purpose`
    /// @param from and `to` null for all days
    static List<WordGroup> words(
            Query q, EntryFilter filter, ZoneId zone, String column, @Nullable LocalDate from, @Nullable LocalDate to) {
        EntryWhere where = new EntryWhere(filter, zone).within(from, to);
        return q.list(WordGroup.class, grouped(column, "word", where), where.values());
    }

    static List<DoorGroup> doors(
            Query q, EntryFilter filter, ZoneId zone, @Nullable LocalDate from, @Nullable LocalDate to) {
        EntryWhere where = new EntryWhere(filter, zone).within(from, to);
        return q.list(DoorGroup.class, grouped("household_id", "door", where), where.values());
    }

    private static String grouped(String column, String name, EntryWhere where) {
        return "select " + column + " as " + name + ", " + COUNTS + where.sql() + " group by " + column;
    }

    /// The purposes of the latest lines, the most usual first.
    static List<String> purposes(Query q, int latest, int limit) {
        return q.list(String.class, """
                select purpose from (select purpose from entry_check order by day desc, coalesce(placed_at, at) desc limit ?) x
                where purpose is not null group by purpose order by count(*) desc, purpose limit ?""", latest, limit);
    }

    /// Typed last, the newest first.
    static List<EntryCheck> newest(Query q, int limit) {
        return q.list(EntryCheck.class, "select * from entry_check order by id desc limit ?", limit);
    }

    /// Passings of one person close to a moment, for noticing lines that were typed twice.
    static List<EntryCheck> around(Query q, Passer who, Direction way, Instant from, Instant to) {
        if (who.resident() == null && who.visitor() == null) {
            return List.of();
        }
        boolean resident = who.resident() != null;
        return q.list(
                EntryCheck.class,
                "select * from entry_check where " + (resident ? "resident_id" : "visitor_id")
                        + " = ? and void_reason is null and direction = ? and coalesce(placed_at, at) >= ?"
                        + " and coalesce(placed_at, at) <= ? order by id",
                resident ? who.resident() : who.visitor(),
                way,
                from,
                to);
    }
}
