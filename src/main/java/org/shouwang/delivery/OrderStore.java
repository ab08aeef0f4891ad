package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;

/// Orders and their goods in the store.
final class OrderStore {
    static final String ORDER = "delivery_order";
    static final String ITEM = "delivery_item";

    private OrderStore() {}

    static Optional<Order> order(Query q, DeliveryId id) {
        return q.one(Order.class, "select * from delivery_order where id = ?", id);
    }

    static List<OrderItem> items(Query q, DeliveryId id) {
        return q.list(OrderItem.class, "select * from delivery_item where delivery_id = ? order by no", id);
    }

    static List<Order> orders(Query q, LocalDate from, LocalDate to) {
        return q.list(Order.class, """
                select o.* from delivery_order o join delivery d on d.id = o.id
                where d.day >= ? and d.day <= ? order by d.day, o.id""", from, to);
    }

    static List<OrderItem> items(Query q, LocalDate from, LocalDate to) {
        return q.list(OrderItem.class, """
                select i.* from delivery_item i join delivery d on d.id = i.delivery_id
                where d.day >= ? and d.day <= ? order by i.delivery_id, i.no""", from, to);
    }

    static List<OrderItem> items(Query q, HouseholdId household) {
        return q.list(OrderItem.class, """
                select i.* from delivery_item i join delivery d on d.id = i.delivery_id
                where d.household_id = ? order by i.delivery_id, i.no""", household);
    }

    /// Writes what a delivery was ordered as.
    static void write(Tx tx, DeliveryId delivery, DeliveryDraft draft) {
        Order order = draft.order();
        if (order != null) {
            tx.insert(ORDER, order.of(delivery));
        }
        insert(tx, delivery, draft.items());
    }

    static void insert(Tx tx, DeliveryId delivery, List<OrderItem> items) {
        int no = 0;
        for (OrderItem item : items) {
            tx.insert(ITEM, item.in(new OrderItemId(tx.nextId()), delivery, ++no));
        }
    }

    /// Takes out order and goods, before the delivery itself goes.
    static void remove(Tx tx, DeliveryId delivery) {
        items(tx, delivery).forEach(item -> tx.delete(ITEM, item));
        order(tx, delivery).ifPresent(order -> tx.delete(ORDER, order));
    }
}
