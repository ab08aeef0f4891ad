package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// What was ordered for the deliveries of some days: shop, goods one by one, money.
public final class Orders {
    private static final Texts T = Texts.of(Orders.class);

    private final Ledger ledger;

    public Orders(Ledger ledger) {
        this.ledger = ledger;
    }

    public Optional<Order> order(DeliveryId id) {
        return ledger.read(q -> OrderStore.order(q, id));
    }

    public List<OrderItem> items(DeliveryId id) {
        return ledger.read(q -> OrderStore.items(q, id));
    }

    /// By delivery; deliveries of which only the words are known are not among them.
    public static Map<DeliveryId, Order> of(Query q, LocalDate from, LocalDate to) {
        Map<DeliveryId, Order> orders = new LinkedHashMap<>();
        OrderStore.orders(q, from, to).forEach(order -> orders.put(order.id(), order));
        return orders;
    }

    /// The goods one by one, by delivery.
    public static Map<DeliveryId, List<OrderItem>> items(Query q, LocalDate from, LocalDate to) {
        return grouped(OrderStore.items(q, from, to));
    }

    /// All goods a household ever ordered, by delivery.
    public static Map<DeliveryId, List<OrderItem>> items(Query q, HouseholdId household) {
        return grouped(OrderStore.items(q, household));
    }

    private static Map<DeliveryId, List<OrderItem>> grouped(List<OrderItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(OrderItem::deliveryId, LinkedHashMap::new, Collectors.toList()));
    }

    /// Writes the orders as they are now, as one act; a delivery that had none gets one.
    public void put(Collection<Order> orders) {
        if (orders.isEmpty()) {
            return;
        }
        ledger.act(DeliveryAct.REVISE_ORDER, T.get("subject.many", orders.size()), tx -> {
            for (Order order : orders) {
                if (OrderStore.order(tx, order.id()).isPresent()) {
                    tx.update(OrderStore.ORDER, order);
                } else {
                    tx.insert(OrderStore.ORDER, order);
                }
            }
        });
    }

    /// Replaces the goods of one order.
    public void put(DeliveryId id, List<OrderItem> items) {
        ledger.act(DeliveryAct.REVISE_ORDER, T.get("subject.many", 1), tx -> {
            OrderStore.items(tx, id).forEach(item -> tx.delete(OrderStore.ITEM, item));
            OrderStore.insert(tx, id, items);
        });
    }
}
