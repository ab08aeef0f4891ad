package org.shouwang.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shouwang.compound.Place;
import org.shouwang.kit.db.Query;

/// What another book knows of a household or of its door; `app` collects these for the pages of both.
public interface DoorHistory {
    /// The latest first, at most `limit`; read in the background.
    List<DoorEvent> events(Query q, HouseholdId household, int limit);

    /// What concerns the door whoever lives there, such as the heads of its unit.
    default List<DoorEvent> eventsAt(Query q, Place place, int limit) {
        return List.of();
    }

    /// The word under which the door's page filters these; `""` where each event's own kind does.
    default String group() {
        return "";
    }

    /// What all books know of a household and of those that became part of it, the latest first, at most `limit`.
    static List<DoorEvent> of(Query q, List<DoorHistory> histories, HouseholdId household, int limit) {
        List<DoorEvent> events = new ArrayList<>();
        for (HouseholdId each : LifeEventStore.joined(q, household)) {
            histories.forEach(history -> events.addAll(history.events(q, each, limit)));
        }
        events.sort(Comparator.comparing(DoorEvent::at).reversed());
        return events.stream().distinct().limit(limit).toList();
    }
}
