package org.shouwang.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;

/// How many passed, in the store: the one way of counting, by its smallest parts.
final class FlowStore {
    /// Whether somebody went through by a line.
    private static final String PASSED = "void_reason is null and outcome <> 'TURNED_AWAY'";

    private static final String COUNTS = """
            coalesce(sum(case when %1$s and direction = 'IN' then 1 else 0 end), 0) as entered,
            coalesce(sum(case when %1$s and direction = 'OUT' then 1 else 0 end), 0) as went,
            coalesce(sum(case when void_reason is null and outcome = 'TURNED_AWAY' then 1 else 0 end), 0) as turned_away,
            coalesce(sum(case when void_reason is null and outcome = 'OVERRIDDEN' then 1 else 0 end), 0) as overridden,
            coalesce(sum(case when %1$s then companions else 0 end), 0) as companions,
            coalesce(sum(case when %1$s and (vehicle is not null or plate is not null and with_id is null)
              then 1 else 0 end), 0) as vehicles,
            coalesce(sum(case when void_reason is not null then 1 else 0 end), 0) as voided
            from entry_check""".formatted(PASSED);

    private FlowStore() {}

    record Part(
            LocalDate day,
            Instant hour,
            CheckpointId checkpointId,
            EntryCategory category,
            @Nullable String purpose,
            int entered,
            int went,
            int turnedAway,
            int overridden,
            int companions,
            int vehicles,
            int voided) {
        GateFlow flow() {
            return new GateFlow(entered, went, turnedAway, overridden, companions, vehicles, voided);
        }
    }

    /// What the days of a period saw, by day, hour, checkpoint, class and purpose; what nobody did is missing.
    static List<Part> parts(Query q, LocalDate from, LocalDate to) {
        return q.list(
                Part.class,
                "select day, substr(at, 1, 13) || ':00:00Z' as hour, checkpoint_id, category, purpose, " + COUNTS
                        + " where day >= ? and day <= ? group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5",
                from,
                to);
    }

    record Whole(int entered, int went, int turnedAway, int overridden, int companions, int vehicles, int voided) {
        GateFlow flow() {
            return new GateFlow(entered, went, turnedAway, overridden, companions, vehicles, voided);
        }
    }

    /// All of a span as one.
    static GateFlow flow(Query q, GateSpan span) {
        Where where = where(span);
        return q.one(Whole.class, "select " + COUNTS + where.sql, where.values.toArray())
                .orElseThrow()
                .flow();
    }

    /// The lines of a span in their order, void ones included.
    static void each(Query q, GateSpan span, Consumer<EntryCheck> row) {
        Where where = where(span);
        q.each(EntryCheck.class, row, "select * from entry_check" + where.sql + ORDER, where.values.toArray());
    }

    private static final String ORDER = " order by coalesce(placed_at, at), id";

    /// The running numbers, in a list of a span, of lines that are void or belong to others.
    static List<GateNumber> numbers(Query q, GateSpan span) {
        Where where = where(span);
        return q.list(
                GateNumber.class,
                "select id, number, corrects_id from (select id, void_reason, corrects_id, with_id, row_number() over ("
                        + ORDER.strip()
                        + ") as number from entry_check" + where.sql + ") where void_reason is not null"
                        + " or corrects_id is not null or id in (select with_id from entry_check"
                        + " where with_id is not null)",
                where.values.toArray());
    }

    /// Which facts some line of a span has.
    static GateSeen seen(Query q, GateSpan span) {
        Where where = where(span);
        return q.one(
                        GateSeen.class,
                        "select coalesce(max(temperature_tenths is not null), 0) as temperature,"
                                + " coalesce(max(health_code is not null), 0) as code,"
                                + " coalesce(max(sampled_at is not null), 0) as sampled,"
                                + " coalesce(max(travel_card is not null), 0) as travel_card from entry_check"
                                + where.sql,
                        where.values.toArray())
                .orElseThrow();
    }

    private record Where(String sql, List<Object> values) {}

    private static Where where(GateSpan span) {
        StringBuilder sql = new StringBuilder(" where day >= ? and day <= ?");
        List<Object> values =
                new ArrayList<>(List.of(span.days().first(), span.days().last()));
        and(sql, values, " and at >= ?", span.from());
        and(sql, values, " and at < ?", span.to());
        and(sql, values, " and checkpoint_id = ?", span.checkpoint());
        and(sql, values, " and household_id = ?", span.household());
        and(sql, values, " and void_reason is null and outcome = ?", span.outcome());
        return new Where(sql.toString(), values);
    }

    private static void and(StringBuilder sql, List<Object> values, String words, @Nullable Object value) {
        if (value != null) {
            sql.append(words);
            values.add(value);
        }
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
