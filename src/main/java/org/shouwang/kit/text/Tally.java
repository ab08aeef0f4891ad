package org.shouwang.kit.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what was found, and keeps the best of each group.
final class Tally<T> {
    private record Hit<T>(Card<T> card, int grade) {}

    /// What was found in one group.
    private static final class Group<T> {
        private final List<Hit<T>> best = new ArrayList<>();
        private int total;
    }

    private final int limit;
    private final boolean grouped;
    private final Map<String, Group<T>> groups = new HashMap<>();

    /// @param grouped whether each group is counted by itself
    Tally(int limit, boolean grouped) {
        this.limit = limit;
        this.grouped = grouped;
    }

    int limit() {
        return limit;
    }

    boolean grouped() {
        return grouped;
    }

    void count(String group, int found) {
        group(group).total += found;
    }

    /// A card that may be among the best.
    void keep(Card<T> card, int grade) {
        group(card.entry().group()).best.add(new Hit<>(card, grade));
    }

    /// The groups in which anything was found, that with the best match first.
    Map<String, Matches<T>> groups() {
        Comparator<Hit<T>> order = Comparator.<Hit<T>>comparingInt(Hit::grade)
                .thenComparingInt(hit -> hit.card.entry().rank())
                .thenComparingLong(hit -> hit.card.arrival());
        groups.values().forEach(group -> group.best.sort(order));
        Map<String, Matches<T>> found = new LinkedHashMap<>();
        groups.entrySet().stream()
                .filter(group -> !group.getValue().best.isEmpty())
                .sorted(Comparator.comparing(group -> group.getValue().best.getFirst(), order))
                .forEach(group -> found.put(group.getKey(), matches(group.getValue())));
        return found;
    }

    private Matches<T> matches(Group<T> group) {
        return new Matches<>(
                group.best.stream()
                        .limit(limit)
                        .map(hit -> hit.card.entry().item())
                        .toList(),
                group.total);
    }

    private Group<T> group(String name) {
        return groups.computeIfAbsent(grouped ? name : "", key -> new Group<>());
    }
}
