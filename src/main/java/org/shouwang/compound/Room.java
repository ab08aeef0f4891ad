package org.shouwang.compound;

/// One door.
///
/// @param floor from 1 upwards, negative below ground, 0 where it is not known
/// @param no `502`
public record Room(RoomId id, UnitId unitId, int floor, String no, int position) {
    Room named(String other, int onFloor) {
        return new Room(id, unitId, onFloor, other, position);
    }
}
