package org.shouwang.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.kit.text.NaturalOrder;

/// How many pieces of each kind of goods go out, in all and to each building: for sorting before the walk.
///
/// @param byBuilding pieces by building number
public record GoodsCount(String goods, int deliveries, int pieces, Map<String, Integer> byBuilding) {
    /// The most first.
    public static List<GoodsCount> of(Collection<DoorLine> lines) {
        Map<String, List<DoorLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.delivery().goods(), g -> new ArrayList<>())
                .add(line));
        List<GoodsCount> counts = new ArrayList<>();
        groups.forEach((goods, of) -> {
            Map<String, Integer> buildings = new TreeMap<>(NaturalOrder.INSTANCE);
            int pieces = 0;
            for (DoorLine line : of) {
                pieces += line.delivery().pieces();
                String building =
                        line.place() == null ? "" : line.place().building().no();
                buildings.merge(building, line.delivery().pieces(), Integer::sum);
            }
            counts.add(new GoodsCount(goods, of.size(), pieces, buildings));
        });
        counts.sort(Comparator.comparingInt(GoodsCount::pieces).reversed().thenComparing(GoodsCount::goods));
        return counts;
    }
}
