package org.shouwang.delivery;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;

/// One kind of goods in an order.
///
/// @param no place in the order, from 1
/// @param price of one unit
public record OrderItem(
        OrderItemId id,
        DeliveryId deliveryId,
        int no,
        String goods,
        @Nullable String spec,
        Quantity quantity,
        @Nullable String unit,
        @Nullable Money price) {
    /// Of an order that is still to be noted.
    public static OrderItem of(String goods, Quantity quantity, @Nullable String unit) {
        return new OrderItem(new OrderItemId(0), new DeliveryId(0), 0, goods, null, quantity, unit, null);
    }

    public OrderItem spec(@Nullable String words) {
        return new OrderItem(id, deliveryId, no, goods, words, quantity, unit, price);
    }

    public OrderItem price(@Nullable Money one) {
        return new OrderItem(id, deliveryId, no, goods, spec, quantity, unit, one);
    }

    OrderItem in(OrderItemId key, DeliveryId delivery, int place) {
        return new OrderItem(key, delivery, place, goods.strip(), spec, quantity, unit, price);
    }

    /// As on a list: the goods, how much, the unit.
    public String text() {
        return goods + (spec == null ? "" : " " + spec + " ") + quantity.text() + (unit == null ? "" : unit);
    }
}
