package org.shouwang.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Colouring;
import org.shouwang.household.Doors;
import org.shouwang.household.Hue;
import org.shouwang.household.Occupancy;
import org.shouwang.household.Painting;
import org.shouwang.household.Shade;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The map by deliveries: doors where somebody was in vain, doors that wait, doors that got something this week, and
/// doors where people live and nothing has come for long.
public final class DeliveryColouring implements Colouring {
    private static final Texts T = Texts.of(DeliveryColouring.class);
    private static final int DAYS = 7;
    private static final int LONG = 14;

    private static final Set<Occupancy> LIVED_IN = EnumSet.of(Occupancy.OWNED, Occupancy.RENTED, Occupancy.OTHERWISE);

    private final Clock clock;
    private final Shade again = new Shade("AGAIN", T.get("colouring.again"), Hue.RED, T.get("colouring.mark.again"));
    private final Shade waiting =
            new Shade("WAITING", T.get("colouring.waiting"), Hue.AMBER, T.get("colouring.mark.waiting"));
    private final Shade brought =
            new Shade("BROUGHT", T.get("colouring.brought", DAYS), Hue.GREEN, T.get("colouring.mark.brought"));
    private final Shade none =
            new Shade("NONE_FOR_LONG", T.get("colouring.none", LONG), Hue.SKY, T.get("colouring.mark.none"));

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
        Set<RoomId> lately = new HashSet<>();
        List<Delivery> last = DeliveryStore.between(q, today.minusDays(LONG - 1L), today);
        for (Delivery delivery : last) {
            if (delivery.status().stage() == DeliveryStatus.Stage.DONE) {
                doors.find(delivery.householdId()).ifPresent(place -> {
                    lately.add(place.id());
                    if (delivery.day().isAfter(today.minusDays(DAYS))) {
                        painted.put(place.id(), brought);
                    }
                });
            }
        }
        if (!last.isEmpty()) {
            Occupancy.of(q).forEach((room, how) -> {
                if (!lately.contains(room) && LIVED_IN.contains(how)) {
                    painted.put(room, none);
                }
            });
        }
        List<Delivery> open = DeliveryStore.open(q, today);
        for (Delivery delivery : open) {
            doors.find(delivery.householdId()).ifPresent(place -> painted.put(place.id(), waiting));
        }
        for (Delivery delivery : open) {
            if (delivery.status().again()) {
                doors.find(delivery.householdId()).ifPresent(place -> painted.put(place.id(), again));
            }
        }
        return Painting.of(List.of(again, waiting, brought, none), painted);
    }
}
