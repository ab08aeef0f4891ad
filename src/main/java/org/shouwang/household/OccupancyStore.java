package org.shouwang.household;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Room;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;

/// Reading how rooms are lived in.
final class OccupancyStore {
    private OccupancyStore() {}

    record Stay(
            RoomId roomId, HouseholdStatus status, @Nullable Tenure tenure) {
        Occupancy occupancy() {
            return Occupancy.of(status, tenure);
        }
    }

    static List<Room> rooms(Query q) {
        return q.list(Room.class, "select * from room");
    }

    static List<Stay> stays(Query q) {
        return q.list(Stay.class, "select room_id, status, tenure from household");
    }
}
