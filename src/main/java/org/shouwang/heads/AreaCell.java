package org.shouwang.heads;

import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitId;

/// One cell of an area: a building, one of its units, a floor of a unit, or a room. What is built there later belongs
/// to it too.
///
/// @param unitId null for the whole building
/// @param floor null for all floors
/// @param roomId null for all rooms
public record AreaCell(
        long id,
        AreaId areaId,
        BuildingId buildingId,
        @Nullable UnitId unitId,
        @Nullable Integer floor,
        @Nullable RoomId roomId) {
    /// Not stored yet.
    public static AreaCell of(
            BuildingId building, @Nullable UnitId unit, @Nullable Integer floor, @Nullable RoomId room) {
        return new AreaCell(0, new AreaId(0), building, unit, floor, room);
    }

    AreaCell of(long row, AreaId area) {
        return new AreaCell(row, area, buildingId, unitId, floor, roomId);
    }

    public boolean covers(Place place) {
        if (roomId != null) {
            return roomId.equals(place.id());
        }
        return buildingId.equals(place.building().id())
                && (unitId == null || unitId.equals(place.unit().id()))
                && (floor == null || floor == place.room().floor());
    }
}
