package org.shouwang.compound;

import java.util.List;
import java.util.stream.Stream;

/// One unit: its floors from the lowest upwards.
public record UnitPlan(Unit unit, List<FloorPlan> floors) {
    public UnitPlan {
        floors = List.copyOf(floors);
    }

    /// All rooms, floor by floor from below.
    public Stream<Place> places() {
        return floors.stream().flatMap(floor -> floor.rooms().stream());
    }
}
