package org.shouwang.household;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;
import org.shouwang.ledger.Changed;

/// At which room each household, person and car was last seen: from changed rows to the doors they touch.
final class CardPlaces {
    private final Map<Long, RoomId> households = new HashMap<>();
    private final Map<Long, Long> members = new HashMap<>();

    /// Everything anew.
    void read(Query q) {
        households.clear();
        members.clear();
        HouseholdStore.stays(q).forEach(stay -> households.put(stay.id(), stay.roomId()));
        HouseholdStore.members(q).forEach(member -> members.put(member.id(), member.householdId()));
    }

    /// Where a household or a person is; null where it is not known.
    @Nullable
    RoomId room(long row) {
        Long household = members.get(row);
        return households.get(household == null ? row : household);
    }

    /// The rooms of the changed rows, where they were and where they are now.
    Set<RoomId> touched(Query q, Changed changed) {
        Set<Long> homes = new HashSet<>(changed.rows().getOrDefault("household", Set.of()));
        for (long person : changed.rows().getOrDefault("resident", Set.of())) {
            member(person, HouseholdStore.householdOfResident(q, person), homes);
        }
        for (long car : changed.rows().getOrDefault("vehicle", Set.of())) {
            member(car, HouseholdStore.householdOfVehicle(q, car), homes);
        }
        Set<RoomId> rooms = new HashSet<>();
        for (long home : homes) {
            RoomId before = households.remove(home);
            if (before != null) {
                rooms.add(before);
            }
            HouseholdStore.household(q, new HouseholdId(home)).ifPresent(now -> {
                households.put(home, now.roomId());
                rooms.add(now.roomId());
            });
        }
        return rooms;
    }

    private void member(long row, @Nullable Long now, Set<Long> homes) {
        Long before = members.remove(row);
        if (before != null) {
            homes.add(before);
        }
        if (now != null) {
            members.put(row, now);
            homes.add(now);
        }
    }
}
