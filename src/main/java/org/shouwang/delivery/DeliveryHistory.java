package org.shouwang.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.DoorHistory;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// What was brought to a household, for the household's page.
public final class DeliveryHistory implements DoorHistory {
    private static final Texts T = Texts.of(DeliveryHistory.class);

    private final ZoneId zone;

    /// @param zone of the compound
    public DeliveryHistory(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public List<DoorEvent> events(Query q, HouseholdId household, int limit) {
        return DeliveryStore.of(q, household).stream()
                .map(delivery -> new DoorEvent(
                        moment(delivery).atZone(zone).toLocalDateTime(),
                        T.get("history.kind"),
                        T.get("history.words", delivery.goods(), delivery.pieces(), Texts.name(delivery.status()))))
                .sorted(Comparator.comparing(DoorEvent::at).reversed())
                .limit(limit)
                .toList();
    }

    private static Instant moment(Delivery delivery) {
        return delivery.settledAt() == null ? delivery.placedAt() : delivery.settledAt();
    }
}
