package org.shouwang.delivery.purchase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.kit.text.Fold;

/// Counts goods without a unit in the unit that all other orders of them have that day in that shop.
final class SharedUnits {
    /// Of which one unit is looked for.
    private record Stall(LocalDate day, String shop, GoodsKind bare) {
        static Stall of(DoorOrder order, GoodsKind kind) {
            GoodsKind bare = new GoodsKind(kind.goods(), kind.spec(), "");
            return new Stall(order.delivery().day(), Fold.key(order.shop()), bare.key());
        }
    }

    /// As first written, by the folded unit.
    private final Map<Stall, Map<String, String>> units = new HashMap<>();

    SharedUnits(List<DoorOrder> all) {
        for (DoorOrder order : all) {
            for (OrderedItem item : order.items()) {
                String unit = item.kind().unit();
                if (!unit.isEmpty()) {
                    units.computeIfAbsent(Stall.of(order, item.kind()), stall -> new HashMap<>())
                            .putIfAbsent(Fold.key(unit), unit);
                }
            }
        }
    }

    /// Where there is none or more than one unit, what has none stays by itself.
    DoorOrder give(DoorOrder order) {
        List<OrderedItem> items =
                order.items().stream().map(item -> give(order, item)).toList();
        return order.with(items);
    }

    private OrderedItem give(DoorOrder order, OrderedItem item) {
        GoodsKind kind = item.kind();
        Map<String, String> there = units.getOrDefault(Stall.of(order, kind), Map.of());
        if (!kind.unit().isEmpty() || there.size() != 1) {
            return item;
        }
        String unit = there.values().iterator().next();
        return new OrderedItem(
                new GoodsKind(kind.goods(), kind.spec(), unit), item.written(), item.quantity(), item.price());
    }
}
