package org.shouwang.household;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Room;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;

/// How a room is lived in: the first colouring of the map.
public enum Occupancy {
    OWNED,
    RENTED,
    /// Borrowed, dormitory, other, or nobody said.
    OTHERWISE,
    /// The household counts and is away.
    AWAY,
    /// Seen to be empty, or its household has moved out.
    VACANT,
    /// Nobody has noted anything.
    UNREGISTERED;

    /// Of every room. Where several households share one, the first that lives there decides.
    public static Map<RoomId, Occupancy> of(Query q) {
        Map<RoomId, Occupancy> all = new HashMap<>();
        for (Room room : OccupancyStore.rooms(q)) {
            all.put(room.id(), UNREGISTERED);
        }
        OccupancyStore.stays(q).forEach(stay -> all.merge(stay.roomId(), stay.occupancy(), Occupancy::stronger));
        return all;
    }

    /// How many rooms of each kind.
    public static Map<Occupancy, Integer> count(Map<RoomId, Occupancy> rooms) {
        Map<Occupancy, Integer> counts = new EnumMap<>(Occupancy.class);
        for (Occupancy kind : values()) {
            counts.put(kind, 0);
        }
        rooms.values().forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts;
    }

    private static Occupancy stronger(Occupancy a, Occupancy b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Occupancy of(HouseholdStatus status, @Nullable Tenure tenure) {
        return switch (status) {
            case LIVING -> tenure == Tenure.OWNED ? OWNED : tenure == Tenure.RENTED ? RENTED : OTHERWISE;
            case AWAY -> AWAY;
            case VACANT, MOVED_OUT -> VACANT;
            case MERGED -> UNREGISTERED;
        };
    }
}
