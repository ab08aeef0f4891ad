package org.shouwang.heads;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.compound.Place;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.DoorHistory;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// Who was head of a door's building or unit, from when to when, for the door's page.
public final class HeadHistory implements DoorHistory {
    private static final Texts T = Texts.of(HeadHistory.class);

    @Override
    public List<DoorEvent> events(Query q, HouseholdId household, int limit) {
        return List.of();
    }

    @Override
    public List<DoorEvent> eventsAt(Query q, Place place, int limit) {
        List<DoorEvent> events = new ArrayList<>();
        for (Head head : HeadStore.all(q)) {
            boolean here = head.buildingId().equals(place.building().id())
                    && (head.unitId() == null || head.unitId().equals(place.unit().id()))
                    && (head.floor() == null || head.floor() == place.room().floor())
                    && head.areaId() == null;
            if (here) {
                String office = head.unitId() == null ? T.get("history.building") : T.get("history.unit");
                String who = T.get("history.who", office, head.name().value());
                events.add(new DoorEvent(head.appointedOn().atStartOfDay(), T.get("history.appointed"), who));
                if (head.relievedOn() != null) {
                    events.add(new DoorEvent(head.relievedOn().atStartOfDay(), T.get("history.relieved"), who));
                }
            }
        }
        return events;
    }

    @Override
    public String group() {
        return T.get("history.group");
    }
}
