package org.shouwang.compound;

import java.util.List;
import java.util.stream.Stream;

/// One building: its units in order.
public record BuildingPlan(Building building, List<UnitPlan> units) {
    public BuildingPlan {
        units = List.copyOf(units);
    }

    public Stream<Place> places() {
        return units.stream().flatMap(UnitPlan::places);
    }

    /// The floors that any unit has, from the lowest.
    public List<Integer> floors() {
        return units.stream()
                .flatMap(unit -> unit.floors().stream())
                .map(FloorPlan::number)
                .distinct()
                .sorted()
                .toList();
    }
}
