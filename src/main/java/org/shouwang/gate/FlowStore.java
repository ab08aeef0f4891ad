package org.shouwang.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;

/// How many passed, in the store.
final class FlowStore {
    private static final String COUNTS = """
            coalesce(sum(case when direction = 'IN' and outcome <> 'TURNED_AWAY' then 1 else 0 end), 0) as entered,
            coalesce(sum(case when direction = 'OUT' and outcome <> 'TURNED_AWAY' then 1 else 0 end), 0) as went,
            coalesce(sum(case when outcome = 'TURNED_AWAY' then 1 else 0 end), 0) as turned_away,
            coalesce(sum(case when outcome = 'OVERRIDDEN' then 1 else 0 end), 0) as overridden,
            coalesce(sum(case when outcome <> 'TURNED_AWAY' then companions else 0 end), 0) as companions
            from entry_check where void_reason is null and""";

    private FlowStore() {}

    record Flow(LocalDate day, int entered, int went, int turnedAway, int overridden, int companions) {}

    /// What the days of a period saw; days without an entry are missing.
    static List<Flow> flows(Query q, LocalDate from, LocalDate to) {
        return q.list(
                Flow.class,
                "select day, " + COUNTS + " day >= ? and day <= ? group by day order by day",
                from,
                to);
    }

    record Passed(int entered, int went, int turnedAway, int overridden, int companions) {}

    /// What was seen from a moment until before another one; `checkpoint` null for all of them. The days around are
    /// named so that the index on the day is enough.
    static Passed passed(Query q, Instant from, Instant to, @Nullable CheckpointId checkpoint) {
        String sql = "select " + COUNTS + " day >= ? and day <= ? and at >= ? and at < ?";
        LocalDate first = day(from.minus(Duration.ofDays(1)));
        LocalDate last = day(to.plus(Duration.ofDays(1)));
        return (checkpoint == null
                        ? q.one(Passed.class, sql, first, last, from, to)
                        : q.one(Passed.class, sql + " and checkpoint_id = ?", first, last, from, to, checkpoint))
                .orElseThrow();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(java.time.ZoneOffset.UTC).toLocalDate();
    }

    /// One passing of somebody, as far as being out or inside goes.
    record Pass(
            EntryId id,
            LocalDate day,
            Direction direction,
            @Nullable ResidentId residentId,
            @Nullable VisitorId visitorId,
            @Nullable EntryId closesId) {}

    /// All passings of a period in their order.
    static List<Pass> passings(Query q, LocalDate from, LocalDate to) {
        return q.list(Pass.class, """
                select id, day, direction, resident_id, visitor_id, closes_id from entry_check
                where day >= ? and day <= ? and void_reason is null and outcome <> 'TURNED_AWAY'
                order by day, coalesce(placed_at, at), id""", from, to);
    }
}
