package org.shouwang.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;

/// The register of entries and exits in the store.
final class GateStore {
    static final String ENTRY = "entry_check";
    static final String CHECKPOINT = "checkpoint";

    /// `c` ends what `e` began: it names `e`, or the same resident passed again later.
    private static final String ENDS = """
            c.outcome <> 'TURNED_AWAY' and (c.closes_id = e.id or (c.resident_id = e.resident_id
              and (c.at > e.at or (c.at = e.at and c.id > e.id))))""";

    /// Residents who went out, outsiders who came in.
    private static final String BEGINS = """
            e.outcome <> 'TURNED_AWAY' and ((e.direction = 'OUT' and e.category = 'RESIDENT')
              or (e.direction = 'IN' and e.category <> 'RESIDENT'))""";

    private GateStore() {}

    /// The latest first.
    static List<EntryCheck> latest(Query q, HouseholdId household, int limit) {
        return q.list(
                EntryCheck.class,
                "select * from entry_check where household_id = ? order by at desc, id desc limit ?",
                household,
                limit);
    }

    static List<Checkpoint> checkpoints(Query q) {
        return q.list(Checkpoint.class, "select * from checkpoint order by position, id");
    }

    static Optional<Checkpoint> checkpoint(Query q, CheckpointId id) {
        return q.one(Checkpoint.class, "select * from checkpoint where id = ?", id);
    }

    static Optional<EntryCheck> entry(Query q, EntryId id) {
        return q.one(EntryCheck.class, "select * from entry_check where id = ?", id);
    }

    static List<EntryCheck> between(Query q, LocalDate from, LocalDate to) {
        return q.list(
                EntryCheck.class, "select * from entry_check where day >= ? and day <= ? order by at, id", from, to);
    }

    static void each(Query q, LocalDate from, LocalDate to, Consumer<EntryCheck> row) {
        q.each(
                EntryCheck.class,
                row,
                "select * from entry_check where day >= ? and day <= ? order by at, id",
                from,
                to);
    }

    static long count(Query q, LocalDate from, LocalDate to) {
        return q.number("select count(*) from entry_check where day >= ? and day <= ?", from, to);
    }

    static Optional<EntryCheck> last(Query q, ResidentId resident) {
        return q.one(EntryCheck.class, """
                select * from entry_check where resident_id = ? and outcome <> 'TURNED_AWAY'
                order by at desc, id desc limit 1""", resident);
    }

    static long outings(Query q, HouseholdId household, LocalDate from) {
        return q.number("""
                select count(*) from entry_check where household_id = ? and category = 'RESIDENT'
                and direction = 'OUT' and outcome <> 'TURNED_AWAY' and day >= ?""", household, from);
    }

    /// What had begun and not ended at the end of a day, the longest first.
    static List<EntryCheck> open(Query q, LocalDate day) {
        return q.list(
                EntryCheck.class,
                "select e.* from entry_check e where " + BEGINS + " and e.day <= ? and not exists "
                        + "(select 1 from entry_check c where " + ENDS + " and c.day <= ?) order by e.at, e.id",
                day,
                day);
    }

    static boolean ended(Query q, EntryId id) {
        return q.number(
                        "select count(*) from entry_check e where e.id = ? and exists "
                                + "(select 1 from entry_check c where " + ENDS + ")",
                        id)
                > 0;
    }

    static long closing(Query q, EntryId id) {
        return q.number("select count(*) from entry_check where closes_id = ?", id);
    }

    /// What the days of a period saw; days without an entry are missing.
    static List<Flow> flows(Query q, LocalDate from, LocalDate to) {
        return q.list(Flow.class, """
                select day,
                  sum(case when direction = 'IN' and outcome <> 'TURNED_AWAY' then 1 else 0 end) as entered,
                  sum(case when direction = 'OUT' and outcome <> 'TURNED_AWAY' then 1 else 0 end) as went,
                  sum(case when outcome = 'TURNED_AWAY' then 1 else 0 end) as turned_away,
                  sum(case when outcome = 'OVERRIDDEN' then 1 else 0 end) as overridden,
                  sum(case when outcome <> 'TURNED_AWAY' then companions else 0 end) as companions
                from entry_check where day >= ? and day <= ? group by day order by day""", from, to);
    }

    /// What was seen from a moment until before another one; `checkpoint` null for all of them.
    static Passed passed(Query q, Instant from, Instant to, @Nullable CheckpointId checkpoint) {
        String where = checkpoint == null ? "" : " and checkpoint_id = ?";
        String sql = """
                select
                  coalesce(sum(case when direction = 'IN' and outcome <> 'TURNED_AWAY' then 1 else 0 end), 0) as entered,
                  coalesce(sum(case when direction = 'OUT' and outcome <> 'TURNED_AWAY' then 1 else 0 end), 0) as went,
                  coalesce(sum(case when outcome = 'TURNED_AWAY' then 1 else 0 end), 0) as turned_away,
                  coalesce(sum(case when outcome = 'OVERRIDDEN' then 1 else 0 end), 0) as overridden,
                  coalesce(sum(case when outcome <> 'TURNED_AWAY' then companions else 0 end), 0) as companions
                from entry_check where at >= ? and at < ?""" + where;
        return (checkpoint == null
                        ? q.one(Passed.class, sql, from, to)
                        : q.one(Passed.class, sql, from, to, checkpoint))
                .orElseThrow();
    }

    record Passed(int entered, int went, int turnedAway, int overridden, int companions) {}

    /// How many had begun before a moment and not ended by then: residents out (`OUT`), outsiders inside (`IN`).
    static int open(Query q, Instant before, Direction direction) {
        return (int) q.number(
                "select count(*) from entry_check e where " + BEGINS
                        + " and e.direction = ? and e.at < ? and not exists " + "(select 1 from entry_check c where "
                        + ENDS + " and c.at < ?)",
                direction,
                before,
                before);
    }

    record Flow(LocalDate day, int entered, int went, int turnedAway, int overridden, int companions) {}

    /// Every absence of a resident and every stay of an outsider that began up to a day.
    static List<Span> spans(Query q, LocalDate to) {
        return q.list(
                Span.class,
                "select e.direction, e.day as since, (select min(c.day) from entry_check c where " + ENDS + ") as until"
                        + " from entry_check e where " + BEGINS + " and e.day <= ?",
                to);
    }

    record Span(
            Direction direction, LocalDate since, @Nullable LocalDate until) {
        boolean openAtEndOf(LocalDate day) {
            return !since.isAfter(day) && (until == null || until.isAfter(day));
        }
    }
}
