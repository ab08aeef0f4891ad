package org.shouwang.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.Period;

/// What passed in some days, read once in its smallest parts. Every other list of figures adds these up, so that none
/// can differ from another.
public record GateTally(Period period, List<Part> parts) {
    public GateTally {
        parts = List.copyOf(parts);
    }

    /// What one hour saw at one checkpoint of one class with one purpose.
    ///
    /// @param hour its first moment
    /// @param purpose `""` where none was given
    public record Part(
            LocalDate day,
            Instant hour,
            CheckpointId checkpoint,
            EntryCategory category,
            String purpose,
            GateFlow flow) {}

    static GateTally of(Query q, Period period) {
        return new GateTally(
                period,
                FlowStore.parts(q, period.first(), period.last()).stream()
                        .map(part -> new Part(
                                part.day(),
                                part.hour(),
                                part.checkpointId(),
                                part.category(),
                                part.purpose() == null ? "" : part.purpose(),
                                part.flow()))
                        .toList());
    }

    /// One checkpoint only; null for all.
    public GateTally at(@Nullable CheckpointId checkpoint) {
        return checkpoint == null ? this : only(part -> part.checkpoint().equals(checkpoint));
    }

    public GateTally only(Predicate<Part> part) {
        return new GateTally(period, parts.stream().filter(part).toList());
    }

    public GateFlow total() {
        return parts.stream().map(Part::flow).reduce(GateFlow.NONE, GateFlow::plus);
    }

    /// Every day of the period, zero days included.
    public Map<LocalDate, GateFlow> byDay() {
        Map<LocalDate, GateFlow> days = new LinkedHashMap<>();
        period.days().forEach(day -> days.put(day, GateFlow.NONE));
        return sum(days, Part::day);
    }

    /// The 24 hours of the day, 0 to 23, over all days of the period.
    ///
    /// @param zone of the compound
    public Map<Integer, GateFlow> byHour(ZoneId zone) {
        Map<Integer, GateFlow> hours = new TreeMap<>();
        for (int hour = 0; hour < 24; hour++) {
            hours.put(hour, GateFlow.NONE);
        }
        return sum(hours, part -> part.hour().atZone(zone).getHour());
    }

    /// The classes that came, in their order.
    public Map<EntryCategory, GateFlow> byCategory() {
        return sum(new EnumMap<>(EntryCategory.class), Part::category);
    }

    public Map<CheckpointId, GateFlow> byCheckpoint() {
        return sum(new LinkedHashMap<>(), Part::checkpoint);
    }

    /// The purposes, the most frequent first, those without one last under `""`.
    public Map<String, GateFlow> byPurpose() {
        Map<String, GateFlow> found = sum(new TreeMap<>(), Part::purpose);
        List<Map.Entry<String, GateFlow>> order = new ArrayList<>(found.entrySet());
        order.sort(Comparator.comparing(
                        (Map.Entry<String, GateFlow> one) -> one.getKey().isEmpty())
                .thenComparing(one -> -one.getValue().checks()));
        Map<String, GateFlow> sorted = new LinkedHashMap<>();
        order.forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    private <K> Map<K, GateFlow> sum(Map<K, GateFlow> sums, Function<Part, K> key) {
        parts.forEach(part -> sums.merge(key.apply(part), part.flow(), GateFlow::plus));
        return sums;
    }
}
