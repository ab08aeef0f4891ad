package org.shouwang.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.compound.UnitId;
import org.shouwang.compound.UnitPlan;

/// What there is still to carry to one stairwell on a day, and who goes there.
///
/// @param rooms how many rooms it has
/// @param doors how many doors wait for something
/// @param first how many come first: not met before, or in need of care
/// @param highest the highest floor to climb to, 0 where nothing is to be brought
/// @param brought deliveries that are at their doors already
/// @param courier null where nobody is named
public record UnitLoad(
        UnitId id,
        String building,
        String unit,
        int rooms,
        int doors,
        int deliveries,
        int pieces,
        int first,
        int highest,
        int brought,
        @Nullable MemberId courier) {
    /// Every stairwell in walking order.
    ///
    /// @param lines of the round
    public static List<UnitLoad> of(Route route, List<DoorLine> lines, Map<UnitId, MemberId> couriers) {
        Map<UnitId, List<DoorLine>> byUnit = new HashMap<>();
        for (DoorLine line : lines) {
            if (line.place() != null) {
                byUnit.computeIfAbsent(line.place().unit().id(), any -> new ArrayList<>())
                        .add(line);
            }
        }
        List<UnitLoad> loads = new ArrayList<>();
        for (Route.Leg leg : route.legs()) {
            for (UnitPlan plan : leg.plan().units()) {
                UnitId id = plan.unit().id();
                loads.add(of(leg.plan().building().no(), plan, byUnit.getOrDefault(id, List.of()), couriers.get(id)));
            }
        }
        return loads;
    }

    private static UnitLoad of(String building, UnitPlan plan, List<DoorLine> all, @Nullable MemberId courier) {
        List<DoorLine> lines = all.stream().filter(DoorLine::toBring).toList();
        return new UnitLoad(
                plan.unit().id(),
                building,
                plan.unit().no(),
                (int) plan.places().count(),
                (int) lines.stream().map(DoorLine::door).distinct().count(),
                lines.size(),
                lines.stream().mapToInt(line -> line.delivery().pieces()).sum(),
                (int) lines.stream()
                        .filter(line -> line.tries() > 0 || line.care())
                        .count(),
                lines.stream()
                        .mapToInt(line ->
                                line.place() == null ? 0 : line.place().room().floor())
                        .max()
                        .orElse(0),
                (int) all.stream().filter(DoorLine::brought).count(),
                courier);
    }
}
