package org.shouwang.heads;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.Unit;

/// A ten-household group with its doors and its leader.
///
/// @param name as the office calls it
/// @param rooms in the order of a walk
/// @param lived those of them where a household that counts lives
/// @param byHand those of them that somebody put here
/// @param leader null where nobody leads
/// @param leaderGone whether the leader has moved out or died
public record GroupCard(
        TenHouseholdGroup group,
        String name,
        Building building,
        Unit unit,
        List<Place> rooms,
        Set<RoomId> lived,
        Set<RoomId> byHand,
        @Nullable GroupLeader leader,
        boolean leaderGone) {
    public GroupCard {
        rooms = List.copyOf(rooms);
        lived = Set.copyOf(lived);
        byHand = Set.copyOf(byHand);
    }

    public GroupId id() {
        return group.id();
    }

    public int number() {
        return group.number();
    }

    /// How many households it has.
    public int homes() {
        return lived.size();
    }
}
