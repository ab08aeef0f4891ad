package org.shouwang.delivery.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.delivery.DoorLine;
import org.shouwang.kit.text.NaturalOrder;

/// A line of the walk on the left: the whole compound, a building, or one of its units.
///
/// @param building `""` for all
/// @param unit `""` for the whole building
/// @param open how many still have to be brought
/// @param all how many are listed
record Stop(String building, String unit, int open, int all) {
    static final Stop EVERYWHERE = new Stop("", "", 0, 0);

    boolean same(Stop other) {
        return building.equals(other.building) && unit.equals(other.unit);
    }

    /// The whole compound, every building with deliveries, and the units of the chosen one.
    static List<Stop> of(List<DoorLine> listed, Stop chosen) {
        Map<String, Map<String, int[]>> tree = new TreeMap<>(NaturalOrder.INSTANCE);
        int open = 0;
        for (DoorLine line : listed) {
            int one = line.delivery().status().open() ? 1 : 0;
            open += one;
            if (line.place() != null) {
                int[] sum = tree.computeIfAbsent(
                                line.place().building().no(), b -> new TreeMap<>(NaturalOrder.INSTANCE))
                        .computeIfAbsent(line.place().unit().no(), u -> new int[2]);
                sum[0] += one;
                sum[1]++;
            }
        }
        List<Stop> all = new ArrayList<>();
        all.add(new Stop("", "", open, listed.size()));
        tree.forEach((building, units) -> {
            int[] sum = units.values().stream().reduce(new int[2], (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]});
            all.add(new Stop(building, "", sum[0], sum[1]));
            if (building.equals(chosen.building()) && !units.containsKey("")) {
                units.forEach((unit, of) -> all.add(new Stop(building, unit, of[0], of[1])));
            }
        });
        return all;
    }
}
