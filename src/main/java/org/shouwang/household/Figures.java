package org.shouwang.household;

import org.shouwang.kit.db.Query;

/// The counts of the compound: the one query behind home, map, lists, report and check.
///
/// @param rooms all doors; `rooms = occupiedRooms + vacantRooms + unregisteredRooms`
/// @param vacantRooms seen to be empty, or the household has moved out
/// @param unregisteredRooms of which nothing is noted
/// @param households that count; `residents` those who count in them
/// @param withoutPeople households of which no member is noted
/// @param withoutPhone households of which no member has a phone
/// @param withoutId residents without identity number
public record Figures(
        int buildings,
        int units,
        int rooms,
        int occupiedRooms,
        int vacantRooms,
        int unregisteredRooms,
        int households,
        int residents,
        int owned,
        int rented,
        int away,
        int partyHouseholds,
        int withoutPeople,
        int withoutPhone,
        int withoutId,
        int needingCare,
        int separated,
        int vehicles) {
    /// Of a compound that is still to be set up.
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static Figures of(Query q) {
        return FiguresStore.figures(q);
    }
}
