package org.shouwang.delivery.sheet;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.purchase.DoorOrder;
import org.shouwang.delivery.purchase.GoodsKind;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.kit.text.Texts;

/// Quantities, money and results as they stand in the cells of a list.
final class Amounts {
    private static final Texts T = Texts.of(Amounts.class);
    private static final int DECIMALS = 2;

    private Amounts() {}

    /// A number where a number cell can show it exactly, else words; nothing for nothing.
    static @Nullable Object cell(Quantity quantity) {
        if (quantity.equals(Quantity.ZERO)) {
            return null;
        }
        return quantity.value().scale() > DECIMALS ? quantity.text() : quantity.value();
    }

    /// What the volunteer must know about the money of a door; `""` where nobody spoke of money.
    static String money(DoorOrder order) {
        if (order.amount() == null) {
            return order.paid().equals(Money.ZERO)
                    ? ""
                    : T.get("money.got", order.paid().text());
        }
        int missing = order.missing().compareTo(Money.ZERO);
        if (missing == 0) {
            return T.get("money.settled");
        }
        return missing > 0
                ? T.get("money.due", order.missing().text())
                : T.get("money.back", Money.ZERO.minus(order.missing()).text());
    }

    /// What a door owes or gets back, and that its order was refused, out of stock or gone back; `""` for neither.
    static String owes(DoorOrder order) {
        String owed = order.missing().equals(Money.ZERO) ? "" : money(order);
        String ended = order.givenUp() ? Texts.name(order.delivery().status()) : "";
        return owed.isEmpty() || ended.isEmpty() ? owed + ended : owed + T.get("gap") + ended;
    }

    /// How it ended, where nobody has to go any more; null where there must be room to sign.
    static @Nullable String result(DoorOrder order) {
        DeliveryStatus status = order.delivery().status();
        return status.open() ? null : Texts.name(status);
    }

    /// Doors, orders, bags.
    static String count(OrderList orders) {
        return orders.orders().size() == orders.doors()
                ? T.get("count.doors", orders.doors(), orders.pieces())
                : T.get("count.orders", orders.doors(), orders.orders().size(), orders.pieces());
    }

    /// All goods in one line.
    static String goods(Map<GoodsKind, Quantity> totals) {
        return totals.entrySet().stream()
                .map(line -> line.getKey().text(line.getValue()))
                .collect(Collectors.joining(T.get("gap")));
    }
}
