package org.shouwang.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.DoorHistory;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// What was brought to a household, for the household's page.
public final class DeliveryHistory implements DoorHistory {
    private static final Texts T = Texts.of(DeliveryHistory.class);

    private final Roll roll;
    private final ZoneId zone;

    /// @param zone of the compound
    public DeliveryHistory(Roll roll, ZoneId zone) {
        this.roll = roll;
        this.zone = zone;
    }

    @Override
    public List<DoorEvent> events(Query q, HouseholdId household, int limit) {
        Map<DeliveryId, List<DeliveryAttempt>> tries =
                AttemptStore.of(q, household).stream().collect(Collectors.groupingBy(DeliveryAttempt::deliveryId));
        Map<MemberId, String> names =
                tries.isEmpty() ? Map.of() : roll.all(q).stream().collect(Collectors.toMap(Member::id, Member::called));
        Map<DeliveryId, String> items = OrderStore.items(q, household).stream()
                .collect(Collectors.groupingBy(
                        OrderItem::deliveryId,
                        Collectors.mapping(OrderItem::text, Collectors.joining(T.get("history.comma")))));
        List<DoorEvent> events = new ArrayList<>();
        for (Delivery delivery : DeliveryStore.of(q, household)) {
            String goods = items.getOrDefault(delivery.id(), delivery.goods());
            List<DeliveryAttempt> of = tries.getOrDefault(delivery.id(), List.of());
            of.forEach(one -> events.add(event(one.at(), tried(goods, delivery, one, of.size(), names))));
            if (of.isEmpty() || delivery.status() == DeliveryStatus.PENDING) {
                events.add(event(
                        moment(delivery),
                        T.get("history.words", goods, delivery.pieces(), Texts.name(delivery.status()))));
            }
        }
        return events.stream()
                .sorted(Comparator.comparing(DoorEvent::at).reversed())
                .limit(limit)
                .toList();
    }

    private DoorEvent event(Instant at, String words) {
        return new DoorEvent(at.atZone(zone).toLocalDateTime(), T.get("history.kind"), words);
    }

    private static String tried(
            String goods, Delivery delivery, DeliveryAttempt one, int tries, Map<MemberId, String> names) {
        String result = one.untilDay() == null
                ? Texts.name(one.status())
                : T.get("history.until", Texts.name(one.status()), Dates.brief(one.untilDay()));
        String ended = tries == 1 ? result : T.get("history.try", one.no(), result);
        String who = one.memberId() == null ? null : names.get(one.memberId());
        String how = who == null ? ended : T.get("history.by", ended, who);
        return T.get("history.words", goods, delivery.pieces(), how);
    }

    private static Instant moment(Delivery delivery) {
        return delivery.settledAt() == null ? delivery.placedAt() : delivery.settledAt();
    }
}
