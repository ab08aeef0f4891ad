package org.shouwang.delivery.purchase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Roll;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.DeliveryLists;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.OrderItem;
import org.shouwang.delivery.Orders;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Reads the orders of a day with their doors and goods; the only source of every list, slip and label.
public final class OrderBook implements AutoCloseable {
    private static final Texts T = Texts.of(OrderBook.class);

    private final Ledger ledger;
    private final DeliveryLists lists;
    private final ZoneId zone;

    /// @param zone of the compound
    public OrderBook(Ledger ledger, Roll roll, ZoneId zone) {
        this.ledger = ledger;
        this.zone = zone;
        this.lists = new DeliveryLists(ledger, roll);
    }

    /// In the order of the walk, all that was ordered: whatever the results are, the lists name what was bought and
    /// sorted, and the money is that of the same orders.
    public OrderList read(LocalDate day, OrderScope scope) {
        return orders(scope == OrderScope.ROUND ? lists.round(day, zone) : lists.on(day, zone), day);
    }

    /// These orders, whatever day they were put off to since, in the order of the walk.
    OrderList those(Set<DeliveryId> ids, LocalDate day) {
        List<LocalDate> days = ledger.read(q -> PurchaseStore.days(q, ids));
        if (days.isEmpty()) {
            return OrderList.NONE;
        }
        List<DoorLine> lines = lists.of(Collections.min(days), Collections.max(days)).stream()
                .filter(line -> ids.contains(line.delivery().id()))
                .toList();
        return orders(lines, day);
    }

    private OrderList orders(List<DoorLine> lines, LocalDate day) {
        LocalDate from = edge(lines, day, Comparator.naturalOrder());
        LocalDate to = edge(lines, day, Comparator.reverseOrder());
        return ledger.read(q -> new Facts(q, from, to).orders(lines, day));
    }

    private static LocalDate edge(List<DoorLine> lines, LocalDate day, Comparator<LocalDate> order) {
        return lines.stream().map(line -> line.delivery().day()).min(order).orElse(day);
    }

    /// What is stored about the orders of some days.
    private static final class Facts {
        private record Written(LocalDate day, String shop, String goods) {}

        private final Map<DeliveryId, Order> orders;
        private final Map<DeliveryId, List<OrderItem>> items;
        private final Map<Written, String> joins = new HashMap<>();

        Facts(Query q, LocalDate from, LocalDate to) {
            orders = Orders.of(q, from, to);
            items = Orders.items(q, from, to);
            PurchaseStore.joins(q, from, to)
                    .forEach(join -> joins.put(new Written(join.day(), join.shop(), join.written()), join.standsFor()));
        }

        OrderList orders(List<DoorLine> lines, LocalDate day) {
            List<DoorOrder> written =
                    lines.stream().map(line -> order(line, day)).toList();
            SharedUnits units = new SharedUnits(written);
            return new OrderList(written.stream().map(units::give).toList());
        }

        private DoorOrder order(DoorLine line, LocalDate day) {
            Delivery delivery = line.delivery();
            DoorOrder bare = new DoorOrder(
                    line, orders.get(delivery.id()), List.of(), delivery.day().isBefore(day));
            List<OrderItem> written = items.getOrDefault(delivery.id(), List.of());
            List<OrderedItem> counted = written.isEmpty()
                    ? List.of(
                            item(bare, delivery.goods(), "", T.get("unit.piece"), Quantity.of(delivery.pieces()), null))
                    : written.stream()
                            .map(item -> item(
                                    bare,
                                    item.goods(),
                                    Objects.toString(item.spec(), ""),
                                    Objects.toString(item.unit(), ""),
                                    item.quantity(),
                                    item.price()))
                            .toList();
            return bare.with(counted);
        }

        private OrderedItem item(
                DoorOrder order, String goods, String spec, String unit, Quantity quantity, @Nullable Money price) {
            Written key = new Written(order.delivery().day(), Fold.key(order.shop()), Fold.key(goods));
            String name = joins.getOrDefault(key, goods.strip());
            return new OrderedItem(new GoodsKind(name, spec.strip(), unit.strip()), goods.strip(), quantity, price);
        }
    }

    @Override
    public void close() {
        lists.close();
    }
}
