package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.core.Dwelling;
import org.shouwang.household.Reviewed;
import org.shouwang.household.Reviewed.Missing;
import org.shouwang.kit.text.NaturalOrder;

/// Gathers the doors of a list that are not there yet, by building.
final class MissingFinder {
    private final Map<String, List<Reviewed>> byBuilding = new TreeMap<>(NaturalOrder.INSTANCE);

    void add(Reviewed reviewed) {
        byBuilding
                .computeIfAbsent(reviewed.arrival().door().building(), any -> new ArrayList<>())
                .add(reviewed);
    }

    List<MissingDoors> found() {
        return byBuilding.entrySet().stream()
                .map(entry -> doors(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static MissingDoors doors(String building, List<Reviewed> reviewed) {
        List<Dwelling> doors =
                reviewed.stream().map(one -> one.arrival().door()).sorted().toList();
        boolean whole = reviewed.stream().anyMatch(one -> one.missing() == Missing.BUILDING);
        long units = reviewed.stream()
                .filter(one -> one.missing() != Missing.ROOM)
                .map(one -> one.arrival().door().unit())
                .distinct()
                .count();
        return new MissingDoors(building, whole, (int) units, doors);
    }
}
