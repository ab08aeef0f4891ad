package org.shouwang.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;

/// Plain counting of rows, for holding against the figures of the books; written apart from their queries on purpose.
final class ReportStore {
    private ReportStore() {}

    private record Ends(@Nullable LocalDate first, @Nullable LocalDate last) {}

    /// Every month in which something was noted or rostered, in order.
    static List<YearMonth> months(Query q) {
        List<Ends> ends = Stream.of("entry_check", "delivery", "duty")
                .map(table -> q.one(Ends.class, "select min(day) as first, max(day) as last from " + table)
                        .orElseThrow())
                .toList();
        YearMonth first = ends.stream()
                .map(Ends::first)
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElse(null);
        YearMonth last = ends.stream()
                .map(Ends::last)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElse(null);
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first;
                month != null && last != null && !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    static long rows(Query q, String table) {
        return switch (table) {
            case "building", "unit", "room" -> q.number("select count(*) from " + table);
            default -> throw new IllegalArgumentException(table);
        };
    }

    static long passed(Query q, YearMonth month, String direction) {
        return q.number("""
                select count(*) from entry_check
                where day >= ? and day <= ? and direction = ? and outcome in ('ADMITTED', 'OVERRIDDEN')
                and void_reason is null""", month.atDay(1), month.atEndOfMonth(), direction);
    }

    static long turnedAway(Query q, YearMonth month) {
        return q.number(
                "select count(*) from entry_check where day >= ? and day <= ?"
                        + " and outcome = 'TURNED_AWAY' and void_reason is null",
                month.atDay(1),
                month.atEndOfMonth());
    }

    static long deliveries(Query q, YearMonth month) {
        return q.number(
                "select count(*) from delivery where day >= ? and day <= ?", month.atDay(1), month.atEndOfMonth());
    }

    static long pieces(Query q, YearMonth month) {
        return q.number(
                "select coalesce(sum(pieces), 0) from delivery where day >= ? and day <= ?",
                month.atDay(1),
                month.atEndOfMonth());
    }

    static long stood(Query q, YearMonth month) {
        return q.number(
                        "select count(*) from duty where day >= ? and day <= ? and status not in ('ABSENT', 'SUSPENDED')",
                        month.atDay(1),
                        month.atEndOfMonth())
                + q.number(
                        "select count(*) from walk_up where day >= ? and day <= ? and member_id is null",
                        month.atDay(1),
                        month.atEndOfMonth());
    }

    static long actingHeads(Query q) {
        return q.number("select count(*) from head where relieved_on is null");
    }

    static long withoutHouseholder(Query q) {
        return q.number("""
                select count(*) from household h where h.status in ('LIVING', 'AWAY')
                and exists (select 1 from resident r where r.household_id = h.id and r.status in ('LIVING', 'AWAY'))
                and not exists (select 1 from resident r where r.household_id = h.id and r.householder <> 0
                  and r.status in ('LIVING', 'AWAY'))""");
    }
}
