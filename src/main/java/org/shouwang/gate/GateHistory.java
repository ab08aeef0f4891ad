package org.shouwang.gate;

import java.time.ZoneId;
import java.util.List;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.DoorHistory;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// Who of a household passed the gate, and who came to it, for the household's page.
public final class GateHistory implements DoorHistory {
    private static final Texts T = Texts.of(GateHistory.class);

    private final ZoneId zone;

    /// @param zone of the compound
    public GateHistory(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public List<DoorEvent> events(Query q, HouseholdId household, int limit) {
        return GateStore.latest(q, household, limit).stream()
                .map(entry ->
                        new DoorEvent(entry.at().atZone(zone).toLocalDateTime(), T.get("history.kind"), words(entry)))
                .toList();
    }

    private static String words(EntryCheck entry) {
        String what = T.get("subject", entry.name().value(), Texts.name(entry.direction()));
        String purpose = entry.purpose() == null ? "" : " " + entry.purpose();
        return entry.outcome().passed() ? what + purpose : what + " " + Texts.name(entry.outcome());
    }
}
