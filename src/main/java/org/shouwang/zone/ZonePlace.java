package org.shouwang.zone;

import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.Unit;
import org.shouwang.compound.UnitId;

/// What a controlled zone covers: the whole compound, a building, one of its units, or one door.
///
/// @param building null for the whole compound
/// @param unit null for the whole building
/// @param room null for the whole unit
public record ZonePlace(
        @Nullable BuildingId building,
        @Nullable UnitId unit,
        @Nullable RoomId room) {
    public static final ZonePlace COMPOUND = new ZonePlace(null, null, null);

    public static ZonePlace of(Building building) {
        return new ZonePlace(building.id(), null, null);
    }

    public static ZonePlace of(Building building, Unit unit) {
        return new ZonePlace(building.id(), unit.id(), null);
    }

    public static ZonePlace of(Place door) {
        return new ZonePlace(door.building().id(), door.unit().id(), door.id());
    }

    public boolean covers(Place door) {
        return covers(of(door));
    }

    /// Whether all of another place lies in this one.
    public boolean covers(ZonePlace other) {
        return (building == null || building.equals(other.building))
                && (unit == null || unit.equals(other.unit))
                && (room == null || room.equals(other.room));
    }

    /// 0 the whole compound, 1 a building, 2 a unit, 3 a door.
    public int depth() {
        if (building == null) {
            return 0;
        }
        if (unit == null) {
            return 1;
        }
        return room == null ? 2 : 3;
    }
}
