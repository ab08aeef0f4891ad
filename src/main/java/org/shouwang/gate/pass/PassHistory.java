package org.shouwang.gate.pass;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.DoorHistory;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// Which passes a household got and gave back, for the household's page.
public final class PassHistory implements DoorHistory {
    private static final Texts T = Texts.of(PassHistory.class);

    private final ZoneId zone;

    /// @param zone of the compound
    public PassHistory(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public List<DoorEvent> events(Query q, HouseholdId household, int limit) {
        List<DoorEvent> events = new ArrayList<>();
        for (Pass pass : PassStore.at(q, household)) {
            String holder = pass.holder() != null
                    ? pass.holder().value()
                    : pass.plate() != null ? pass.plate().value() : T.get("holder.household");
            for (PassStory.Event event : PassStory.own(q, pass, zone)) {
                events.add(new DoorEvent(
                        event.at(),
                        T.get("history.kind"),
                        T.get("history.words", event.act(), pass.spoken(), holder, event.words())
                                .strip()));
            }
        }
        events.sort(Comparator.comparing(DoorEvent::at).reversed());
        return events.stream().limit(limit).toList();
    }
}
