package org.shouwang.heads;

import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.UnitId;

/// The office: head of a whole building, or of one of its units.
///
/// @param unit null for the whole building
public record HeadPost(BuildingId building, @Nullable UnitId unit) {
    public static HeadPost of(BuildingId building) {
        return new HeadPost(building, null);
    }

    public static HeadPost of(BuildingId building, UnitId unit) {
        return new HeadPost(building, unit);
    }

    public boolean ofBuilding() {
        return unit == null;
    }
}
