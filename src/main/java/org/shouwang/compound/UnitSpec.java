package org.shouwang.compound;

import java.util.List;

/// One unit to be built, floor by floor from below.
///
/// @param no `""` for a building without units
public record UnitSpec(String no, List<FloorSpec> floors) {
    public UnitSpec {
        floors = List.copyOf(floors);
    }

    public int rooms() {
        return floors.stream().mapToInt(FloorSpec::rooms).sum();
    }
}
