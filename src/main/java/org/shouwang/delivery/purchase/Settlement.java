package org.shouwang.delivery.purchase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.PurchaseRound;

/// The account of one shopper's round: what was advanced and collected must equal what was spent and given back.
///
/// @param orders of the round, those given up too, in the order of the walk
/// @param bought what was noted of single goods
public record Settlement(PurchaseRound round, OrderList orders, List<PurchaseLine> bought) {
    public Settlement {
        bought = List.copyOf(bought);
    }

    /// What the doors gave the shopper; money paid to the shop itself is not hers.
    public Money collected() {
        return sum(order -> order.payment() != Order.Payment.PAID_SHOP, DoorOrder::paid);
    }

    /// What the doors paid to the shop themselves.
    public Money paidToShop() {
        return sum(order -> order.payment() == Order.Payment.PAID_SHOP, DoorOrder::paid);
    }

    /// What all doors have to pay.
    public Money due() {
        return sum(order -> order.amount() != null, order -> order.paid().plus(order.missing()));
    }

    /// Zero where all is well; above zero the shopper still holds money, below zero she is out of pocket.
    public Money balance() {
        return balance(
                round,
                orders.orders().stream()
                        .map(DoorOrder::order)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /// The same of the rows as stored.
    static Money balance(PurchaseRound round, List<Order> orders) {
        Money collected = orders.stream()
                .filter(order -> order.payment() != Order.Payment.PAID_SHOP)
                .map(order -> order.paid() == null ? Money.ZERO : order.paid())
                .reduce(Money.ZERO, Money::plus);
        return round.advance().plus(collected).minus(round.spent()).minus(round.returned());
    }

    public boolean settled() {
        return round.settledAt() != null;
    }

    /// Doors that still owe something.
    public List<DoorOrder> unpaid() {
        return orders.where(order -> order.missing().compareTo(Money.ZERO) > 0).orders();
    }

    /// Doors that get something back.
    public List<DoorOrder> refunds() {
        return orders.where(order -> order.missing().compareTo(Money.ZERO) < 0).orders();
    }

    public Money unpaidSum() {
        return sum(order -> order.missing().compareTo(Money.ZERO) > 0, DoorOrder::missing);
    }

    public Money refundSum() {
        return Money.ZERO.minus(sum(order -> order.missing().compareTo(Money.ZERO) < 0, DoorOrder::missing));
    }

    private Money sum(Predicate<DoorOrder> which, java.util.function.Function<DoorOrder, Money> what) {
        return orders.orders().stream().filter(which).map(what).reduce(Money.ZERO, Money::plus);
    }

    /// What was noted of these goods; null for nothing.
    public @Nullable PurchaseLine bought(GoodsKind kind) {
        return bought.stream()
                .filter(line -> line.key().equals(kind.key()))
                .findFirst()
                .orElse(null);
    }

    /// What each order has to pay by what was really got and its real price; who ordered first gets first, and what
    /// was out of stock for a door costs it nothing.
    /// Orders of which a price is unknown are not among them.
    public Map<DoorOrder, Money> byWhatWasGot() {
        Map<GoodsKind, Quantity> left = new HashMap<>();
        bought.forEach(line -> {
            if (line.quantity() != null) {
                left.put(line.key(), line.quantity());
            }
        });
        Map<DoorOrder, Money> due = new HashMap<>();
        orders.orders().stream()
                .sorted(java.util.Comparator.comparingLong(
                        order -> order.delivery().id().value()))
                .forEach(order -> {
                    Money sum = sum(order, left);
                    if (sum != null) {
                        due.put(order, sum);
                    }
                });
        return due;
    }

    /// Takes what the order gets out of what is left; null where a price is unknown.
    private @Nullable Money sum(DoorOrder order, Map<GoodsKind, Quantity> left) {
        if (order.delivery().status() == DeliveryStatus.OUT_OF_STOCK) {
            return Money.ZERO;
        }
        long fen = 0;
        boolean known = true;
        for (OrderedItem item : order.items()) {
            GoodsKind key = item.kind().key();
            Quantity gets = item.quantity();
            Quantity stock = left.get(key);
            if (stock != null) {
                gets = stock.compareTo(gets) < 0 ? stock : gets;
                left.put(key, stock.minus(gets));
            }
            PurchaseLine line = bought(item.kind());
            Money price = line == null || line.price() == null ? item.price() : line.price();
            if (price != null) {
                fen += Math.round(price.fen() * gets.thousandths() / 1000.0);
            } else if (gets.positive()) {
                known = false;
            }
        }
        return known ? new Money(fen) : null;
    }
}
