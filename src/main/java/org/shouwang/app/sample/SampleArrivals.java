package org.shouwang.app.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.app.Desk;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.Layout;
import org.shouwang.delivery.Arrival;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.Orders;
import org.shouwang.delivery.purchase.ArrivalDraft;
import org.shouwang.delivery.purchase.Arrivals;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;

/// What came from the shops, counted for each building.
final class SampleArrivals {
    private static final List<Arrival.Kind> KINDS =
            List.of(Arrival.Kind.SUPERMARKET, Arrival.Kind.MARKET, Arrival.Kind.VEGETABLE_BUS);

    private final Desk desk;
    private final List<String> shops;
    private final Map<HouseholdId, BuildingId> buildings = new HashMap<>();

    SampleArrivals(Desk desk, MadeUp madeUp, List<HouseholdCard> homes) {
        this.desk = desk;
        shops = madeUp.words("shops");
        Layout layout = desk.compounds().layout();
        homes.forEach(home -> buildings.put(
                home.household().id(),
                layout.at(home.household().roomId()).building().id()));
    }

    /// What the first of the shops bring for the orders of a day.
    void arrive(LocalDate day, List<Delivery> ordered, int coming) {
        Map<DeliveryId, Order> orders = desk.ledger().read(q -> Orders.of(q, day, day));
        for (int i = 0; i < coming; i++) {
            String shop = shops.get(i);
            List<Delivery> here = ordered.stream()
                    .filter(delivery -> {
                        Order order = orders.get(delivery.id());
                        return order != null && shop.equals(order.shop());
                    })
                    .toList();
            Map<BuildingId, Integer> counts = new HashMap<>();
            here.forEach(
                    delivery -> counts.merge(buildings.get(delivery.householdId()), delivery.pieces(), Integer::sum));
            int pieces = here.stream().mapToInt(Delivery::pieces).sum();
            if (pieces > 0) {
                new Arrivals(desk.ledger(), desk.clock())
                        .arrive(
                                new ArrivalDraft(
                                        day,
                                        desk.clock().instant(),
                                        KINDS.get(i),
                                        shop,
                                        pieces,
                                        null,
                                        null,
                                        null,
                                        counts),
                                here.stream().map(Delivery::id).toList());
            }
        }
    }
}
