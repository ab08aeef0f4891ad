package org.shouwang.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.time.ShiftTime;

/// A filter of the register as a condition of a query. Few people are looked up by their own indexes: then the days
/// are kept from choosing one.
final class EntryWhere {
    private final List<String> terms = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private final boolean byPeople;

    EntryWhere(EntryFilter filter, ZoneId zone) {
        EntryPeople who = filter.who();
        byPeople = who != null && who.few();
        days(filter);
        if (filter.shift() != null) {
            shift(filter, filter.shift(), zone);
        }
        equal("checkpoint_id", filter.checkpoint());
        equal("direction", filter.direction());
        equal("category", filter.category());
        equal("outcome", filter.outcome());
        if (filter.purpose() != null) {
            equalOrNone("purpose", filter.purpose(), filter.purpose().isEmpty());
        }
        if (filter.household() != null) {
            equalOrNone("household_id", filter.household(), filter.household().equals(EntryFilter.NOWHERE));
        }
        switch (filter.standing()) {
            case COUNTING -> terms.add("void_reason is null");
            case VOID -> terms.add("void_reason is not null");
            case ALL -> {}
        }
        if (who != null) {
            people(who);
        }
    }

    private void days(EntryFilter filter) {
        LocalDate to = filter.to();
        boolean over = filter.shift() != null && filter.shift().crossesMidnight();
        bound(">=", filter.from());
        bound("<=", to != null && over ? to.plusDays(1) : to);
    }

    private void bound(String sign, @Nullable LocalDate day) {
        if (day != null) {
            add(day() + " " + sign + " ?", day);
        }
    }

    /// The column of the day, not to be looked up by where few people are meant.
    String day() {
        return byPeople ? "+day" : "day";
    }

    private void shift(EntryFilter filter, ShiftTime hours, ZoneId zone) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null) {
            add("at >= ?", from.atTime(hours.start()).atZone(zone).toInstant());
        }
        if (to != null) {
            add("at < ?", hours.on(to).to().atZone(zone).toInstant());
        }
        if (hours.minutes() < 24 * 60) {
            LocalDate day = from == null ? LocalDate.EPOCH : from;
            String begins = clock(day, hours.start(), zone);
            String ends = clock(day, hours.end(), zone);
            String time = "substr(at, 12, 8)";
            terms.add("(" + time + " >= ? " + (begins.compareTo(ends) < 0 ? "and " : "or ") + time + " < ?)");
            values.add(begins);
            values.add(ends);
        }
    }

    /// The time of day as the store writes it.
    private static String clock(LocalDate day, LocalTime time, ZoneId zone) {
        Instant at = day.atTime(time).atZone(zone).toInstant();
        return at.toString().substring(11, 19);
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            add(column + " = ?", value);
        }
    }

    private void equalOrNone(String column, Object value, boolean none) {
        if (none) {
            terms.add(column + " is null");
        } else {
            equal(column, value);
        }
    }

    private void people(EntryPeople who) {
        String any = List.of(
                        in("resident_id", who.residents(), id -> id.value()),
                        in("visitor_id", who.visitors(), id -> id.value()),
                        in("household_id", who.households(), id -> id.value()))
                .stream()
                .filter(term -> !term.isEmpty())
                .collect(Collectors.joining(" or "));
        terms.add(any.isEmpty() ? "id < 0" : "(" + any + ")");
    }

    private <T> String in(String column, Set<T> ids, ToLongFunction<T> number) {
        if (ids.isEmpty()) {
            return "";
        }
        String all = ids.stream()
                .mapToLong(number)
                .sorted()
                .mapToObj(Long::toString)
                .collect(Collectors.joining(", ", " in (", ")"));
        return (byPeople ? "" : "+") + column + all;
    }

    private void add(String term, Object value) {
        terms.add(term);
        values.add(value);
    }

    /// Only lines before this one in the list, which begins with the latest.
    EntryWhere before(EntryCheck line) {
        terms.add("(" + day() + ", coalesce(placed_at, at), id) < (?, ?, ?)");
        values.add(line.day());
        values.add(line.placed());
        values.add(line.id());
        return this;
    }

    /// Only these days; both null for all.
    EntryWhere within(@Nullable LocalDate from, @Nullable LocalDate to) {
        bound(">=", from);
        bound("<=", to);
        return this;
    }

    /// `where …`, or nothing.
    String sql() {
        return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
    }

    @Nullable
    Object[] values(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
