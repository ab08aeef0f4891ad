package org.shouwang.compound;

/// A stairwell of a building.
///
/// @param no `2`; `""` for the one unit of a building without units
public record Unit(UnitId id, BuildingId buildingId, String no, int position) {
    Unit named(String other) {
        return new Unit(id, buildingId, other, position);
    }
}
