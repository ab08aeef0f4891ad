package org.shouwang.household;

import java.util.List;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// Who came, went, was born or died at a door, for the household's page.
public final class LifeHistory implements DoorHistory {
    private static final Texts T = Texts.of(LifeHistory.class);

    @Override
    public List<DoorEvent> events(Query q, HouseholdId household, int limit) {
        return LifeEventStore.of(q, household, limit).stream()
                .map(event -> new DoorEvent(event.onDay().atStartOfDay(), Texts.name(event.kind()), words(q, event)))
                .toList();
    }

    @Override
    public String group() {
        return T.get("history.life");
    }

    /// `张文，去往银川（11-15 登记）`.
    public static String words(Query q, LifeEvent event) {
        String who = event.residentId() == null
                ? ""
                : HouseholdStore.resident(q, event.residentId())
                        .map(person -> person.name().value())
                        .orElse("");
        String what = event.words() == null ? "" : event.words().value();
        String both = String.join(" ", List.of(who, what)).strip();
        return event.notedOn().equals(event.onDay())
                ? both
                : T.get("event.noted", both, event.notedOn()).strip();
    }
}
