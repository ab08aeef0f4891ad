package org.shouwang.delivery.purchase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.compound.BuildingId;
import org.shouwang.delivery.Arrival;
import org.shouwang.delivery.DeliveryId;

/// An arrival with what was ordered: pieces counted and pieces ordered for each building.
///
/// @param counted pieces by building as counted on unloading
/// @param ordered pieces of the orders that came with it, by building
/// @param orders the orders that came with it
public record ArrivalLine(
        Arrival arrival, Map<BuildingId, Integer> counted, Map<BuildingId, Integer> ordered, List<DeliveryId> orders) {
    public ArrivalLine {
        counted = Map.copyOf(counted);
        ordered = Map.copyOf(ordered);
        orders = List.copyOf(orders);
    }

    public int counted(BuildingId building) {
        return counted.getOrDefault(building, 0);
    }

    public int ordered(BuildingId building) {
        return ordered.getOrDefault(building, 0);
    }

    /// More than ordered; negative where something is missing.
    public int difference(BuildingId building) {
        return counted(building) - ordered(building);
    }

    public int countedPieces() {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int orderedPieces() {
        return ordered.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many pieces the whole has more than its buildings together; negative where it has less, 0 where no
    /// building was counted.
    public int besides() {
        return counted.isEmpty() ? 0 : arrival.pieces() - countedPieces();
    }

    /// Buildings where the count and the orders differ.
    public Set<BuildingId> differing() {
        Set<BuildingId> all = new LinkedHashSet<>(counted.keySet());
        all.addAll(ordered.keySet());
        all.removeIf(building -> difference(building) == 0);
        return all;
    }
}
