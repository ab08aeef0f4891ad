package org.shouwang.delivery.paste;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.OrderItem;
import org.shouwang.delivery.Orders;
import org.shouwang.household.Doors;
import org.shouwang.kit.db.Query;

/// The orders of a former day as lines of a list.
final class FormerOrders {
    private FormerOrders() {}

    static List<PastedLine> of(Query q, LocalDate day) {
        return List.copyOf(byDelivery(q, day).values());
    }

    /// In the order they were noted.
    static Map<DeliveryId, PastedLine> byDelivery(Query q, LocalDate day) {
        Doors doors = Doors.of(q);
        Map<DeliveryId, Order> orders = Orders.of(q, day, day);
        Map<DeliveryId, List<OrderItem>> items = Orders.items(q, day, day);
        Map<DeliveryId, PastedLine> lines = new LinkedHashMap<>();
        for (Delivery delivery : PasteStore.deliveries(q, day)) {
            doors.find(delivery.householdId())
                    .ifPresent(place -> lines.put(
                            delivery.id(),
                            line(
                                    lines.size() + 1,
                                    place.dwelling(),
                                    delivery,
                                    orders.get(delivery.id()),
                                    items.getOrDefault(delivery.id(), List.of()))));
        }
        return lines;
    }

    private static PastedLine line(
            int no,
            Dwelling door,
            Delivery delivery,
            @org.jspecify.annotations.Nullable Order order,
            List<OrderItem> items) {
        List<PastedItem> goods = items.isEmpty()
                ? List.of(new PastedItem(delivery.goods(), "", Quantity.of(delivery.pieces()), "", null))
                : items.stream()
                        .map(item -> new PastedItem(
                                item.goods(),
                                item.spec() == null ? "" : item.spec(),
                                item.quantity(),
                                item.unit() == null ? "" : item.unit(),
                                item.price()))
                        .toList();
        return new PastedLine(
                no,
                no,
                door.brief() + " " + delivery.goods(),
                PastedKind.ORDER,
                door,
                order == null || order.orderer() == null ? "" : order.orderer().value(),
                goods,
                order == null || order.phoneTail() == null
                        ? ""
                        : order.phoneTail().value(),
                delivery.note() == null ? "" : delivery.note().value(),
                order == null ? null : order.amount(),
                "",
                List.of(),
                "");
    }
}
