package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;

/// A household as the map needs it: its room, who answers for it, how many live there; nothing else is opened.
///
/// @param householder else the first member, `""` where nobody is noted
/// @param count how many count
public record HomeLine(HouseholdId id, RoomId room, String householder, int count) {
    /// Of every room where a household counts; where several share one, the earliest noted stands first.
    public static Map<RoomId, List<HomeLine>> all(Query q) {
        Map<Long, MapStore.Answers> people = new HashMap<>();
        MapStore.answering(q).forEach(who -> people.put(who.householdId(), who));
        Map<RoomId, List<HomeLine>> homes = new HashMap<>();
        for (MapStore.Home home : MapStore.homes(q)) {
            if (home.status().counts()) {
                MapStore.Answers who = people.get(home.id());
                String name = who == null ? "" : who.name().value();
                homes.computeIfAbsent(home.roomId(), room -> new ArrayList<>())
                        .add(new HomeLine(
                                new HouseholdId(home.id()), home.roomId(), name, who == null ? 0 : (int) who.living()));
            }
        }
        return homes;
    }
}
