package org.shouwang.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Colouring;
import org.shouwang.household.Doors;
import org.shouwang.household.Hue;
import org.shouwang.household.Painting;
import org.shouwang.household.Shade;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The map by deliveries: doors that still wait for something, and doors that got something this week.
public final class DeliveryColouring implements Colouring {
    private static final Texts T = Texts.of(DeliveryColouring.class);
    private static final int DAYS = 7;

    private final Clock clock;
    private final Shade waiting =
            new Shade("WAITING", T.get("colouring.waiting"), Hue.AMBER, T.get("colouring.mark.waiting"));
    private final Shade brought =
            new Shade("BROUGHT", T.get("colouring.brought", DAYS), Hue.GREEN, T.get("colouring.mark.brought"));

    /// @param clock in the zone of the compound
    public DeliveryColouring(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return T.get("colouring.name");
    }

    @Override
    public Painting paint(Query q) {
        LocalDate today = LocalDate.now(clock);
        Doors doors = Doors.of(q);
        Map<RoomId, Shade> painted = new HashMap<>();
        for (Delivery delivery : DeliveryStore.between(q, today.minusDays(DAYS - 1L), today)) {
            if (delivery.status().stage() == DeliveryStatus.Stage.DONE) {
                doors.find(delivery.householdId()).ifPresent(place -> painted.put(place.id(), brought));
            }
        }
        for (Delivery delivery : DeliveryStore.open(q, today)) {
            doors.find(delivery.householdId()).ifPresent(place -> painted.put(place.id(), waiting));
        }
        return Painting.of(List.of(waiting, brought), painted);
    }
}
