package org.shouwang.compound;

import org.shouwang.core.Dwelling;

/// A room with the unit and the building in which it is.
public record Place(Building building, Unit unit, Room room) {
    public RoomId id() {
        return room.id();
    }

    public Dwelling dwelling() {
        return new Dwelling(building.no(), unit.no(), room.no());
    }

    /// `3-2-502`.
    public String brief() {
        return dwelling().brief();
    }
}
