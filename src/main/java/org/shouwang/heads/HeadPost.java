package org.shouwang.heads;

import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.UnitId;

/// The office: head of a whole building, of one of its units, of a floor, of an area, or of the whole compound.
///
/// @param building for an area or the compound its first building
/// @param unit null for the whole building and what is more
/// @param floor set for an office of a floor only
/// @param level code of a further level, null for the building's and the unit's head
/// @param area set for an office of a set of cells only
public record HeadPost(
        BuildingId building,
        @Nullable UnitId unit,
        @Nullable Integer floor,
        @Nullable String level,
        @Nullable AreaId area) {
    public HeadPost(BuildingId building, @Nullable UnitId unit) {
        this(building, unit, null, null, null);
    }

    public static HeadPost of(BuildingId building) {
        return new HeadPost(building, null);
    }

    public static HeadPost of(BuildingId building, UnitId unit) {
        return new HeadPost(building, unit);
    }

    public boolean ofBuilding() {
        return unit == null && level == null;
    }

    /// The code of the level, also for the two of old.
    public String levelCode() {
        String further = level;
        if (further != null) {
            return further;
        }
        return unit == null ? HeadLevel.BUILDING : HeadLevel.UNIT;
    }
}
