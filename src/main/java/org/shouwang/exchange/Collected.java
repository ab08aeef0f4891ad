package org.shouwang.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shouwang.exchange.Difference.Kind;
import org.shouwang.household.Resident;

/// What several returned lists say together; nothing is written yet.
///
/// @param files the names of the workbooks
/// @param differences file by file, row by row
/// @param rows how many rows were compared; `untouched` those without any difference
/// @param newcomers who the lists bring, by their difference
public record Collected(
        List<String> files,
        List<Difference> differences,
        int rows,
        int untouched,
        Map<Difference, Resident> newcomers) {
    public Collected {
        files = List.copyOf(files);
        differences = List.copyOf(differences);
        newcomers = Map.copyOf(newcomers);
    }

    public Map<Kind, Integer> counts() {
        return differences.stream()
                .collect(Collectors.groupingBy(
                        Difference::kind, () -> new TreeMap<>(), Collectors.summingInt(one -> 1)));
    }

    /// What comes in unless somebody says no.
    public List<Difference> usual() {
        return differences.stream()
                .filter(difference -> difference.kind().usual())
                .toList();
    }
}
