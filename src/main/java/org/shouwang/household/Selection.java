package org.shouwang.household;

import java.util.List;
import org.shouwang.compound.Place;

/// What somebody has picked on the map or in the list, for an act on all of it.
///
/// @param rooms in walking order: building, unit, floor from below, room
/// @param households those of the rooms that count, in the same order; empty rooms have none
public record Selection(List<Place> rooms, List<HouseholdId> households) {
    public static final Selection NONE = new Selection(List.of(), List.of());

    public Selection {
        rooms = List.copyOf(rooms);
        households = List.copyOf(households);
    }

    public boolean isEmpty() {
        return rooms.isEmpty();
    }
}
