package org.shouwang.zone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.compound.Place;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.DoorHistory;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// When a door was closed off, controlled or under precaution, and on what ground, for the door's page.
public final class ZoneHistory implements DoorHistory {
    private static final Texts T = Texts.of(ZoneHistory.class);

    private final Clock clock;
    private final ZoneTimes times;

    /// @param clock in the zone of the compound
    public ZoneHistory(Clock clock) {
        this.clock = clock;
        this.times = new ZoneTimes(clock.getZone());
    }

    @Override
    public List<DoorEvent> events(Query q, HouseholdId household, int limit) {
        return List.of();
    }

    @Override
    public List<DoorEvent> eventsAt(Query q, Place place, int limit) {
        List<DoorEvent> events = new ArrayList<>();
        for (ZoneRow row : ZoneStore.all(q)) {
            if (row.place().covers(place)) {
                tell(row.told(ZoneWords.of(q, row.place())), events);
            }
        }
        return events;
    }

    private void tell(ControlledZone zone, List<DoorEvent> events) {
        String level = Texts.name(zone.level());
        events.add(new DoorEvent(
                times.local(zone.from()),
                T.get("history.begin"),
                T.get("history.line", zone.where(), level, zone.ground())));
        if (zone.end() != null && !zone.end().isAfter(clock.instant())) {
            boolean lifted = zone.liftedAt() != null;
            events.add(new DoorEvent(
                    times.local(zone.end()),
                    T.get("history.end"),
                    lifted ? T.get("history.lifted", level, zone.liftedGround()) : T.get("history.over", level)));
        }
    }

    @Override
    public String group() {
        return T.get("history.group");
    }
}
