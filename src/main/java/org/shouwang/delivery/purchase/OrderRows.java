package org.shouwang.delivery.purchase;

import java.util.function.UnaryOperator;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.Order;
import org.shouwang.kit.db.Tx;

/// Changes what is noted of an order; a delivery of which only the words were known gets its row.
final class OrderRows {
    private OrderRows() {}

    static void change(Tx tx, DeliveryId id, UnaryOperator<Order> how) {
        var there = PurchaseStore.order(tx, id);
        if (there.isPresent()) {
            tx.update(PurchaseStore.ORDER, how.apply(there.get()));
        } else {
            tx.insert(PurchaseStore.ORDER, how.apply(none(id)));
        }
    }

    static Order none(DeliveryId id) {
        return new Order(id, null, null, null, null, null, null, null, null, null, null);
    }
}
