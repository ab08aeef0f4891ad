package org.shouwang.delivery.paste;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.OrderItem;
import org.shouwang.delivery.Orders;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Lays the lines of a list beside the households and beside what is already ordered for that day from that shop.
final class PasteCompare {
    private static final Texts T = Texts.of(PasteCompare.class);

    /// An order that is there.
    private record There(DeliveryId id, String shop, Map<String, Quantity> goods, String words, boolean pending) {}

    private final Map<Dwelling, HouseholdId> homes = new HashMap<>();
    private final Map<HouseholdId, List<There>> there = new HashMap<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final String shop;
    private final FormerLines former;
    /// What is ordered for that day, as it would stand in a list.
    private final Map<DeliveryId, PastedLine> orders;

    PasteCompare(Query q, LocalDate day, String shop) {
        this.shop = Fold.key(shop);
        this.former = new FormerLines(q, day, shop);
        this.orders = former.none() ? Map.of() : FormerOrders.byDelivery(q, day);
        Layout layout = Layout.of(q);
        for (PasteStore.Home home : PasteStore.homes(q)) {
            layout.find(home.roomId()).ifPresent(place -> homes.putIfAbsent(place.dwelling(), home.id()));
        }
        Map<DeliveryId, Order> noted = Orders.of(q, day, day);
        Map<DeliveryId, List<OrderItem>> items = Orders.items(q, day, day);
        for (Delivery delivery : PasteStore.deliveries(q, day)) {
            Order order = noted.get(delivery.id());
            String from = order == null || order.shop() == null ? "" : Fold.key(order.shop());
            List<OrderItem> goods = items.getOrDefault(delivery.id(), List.of());
            there.computeIfAbsent(delivery.householdId(), home -> new ArrayList<>())
                    .add(new There(
                            delivery.id(),
                            from,
                            goods.isEmpty()
                                    ? Map.of(Fold.key(delivery.goods()), Quantity.of(delivery.pieces()))
                                    : counts(goods),
                            delivery.goods(),
                            delivery.status() == DeliveryStatus.PENDING));
        }
    }

    List<PasteRow> rows(Collection<PastedLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    private PasteRow row(PastedLine line) {
        DeliveryPasteLine before = line.order() ? null : former.of(line).orElse(null);
        PastedLine again = before == null ? null : orders.get(before.deliveryId());
        if (again != null) {
            PastedLine right =
                    again.on(line.first(), line.last(), line.text()).as(PastedKind.ORDER, T.get("why.former"));
            return row(right).pastedAs(line.text());
        }
        if (before != null && before.state() == PasteState.DROPPED) {
            return row(line, null, PasteStanding.DROPPED, null, PasteChoice.SKIP);
        }
        if (!line.order() || line.door() == null) {
            return row(line, null, PasteStanding.OPEN, null, null);
        }
        HouseholdId home = homes.get(line.door());
        if (home == null) {
            PastedLine open =
                    line.as(PastedKind.OPEN, T.get("why.noHome", line.door().brief()));
            return row(open, null, PasteStanding.NO_HOME, null, null);
        }
        Map<String, Quantity> goods = goods(line.items());
        boolean twice = !seen.add(List.of(home, goods));
        for (There one : there.getOrDefault(home, List.of())) {
            if (one.shop().equals(shop) && one.goods().equals(goods)) {
                return row(line, home, PasteStanding.SAME, one, PasteChoice.SKIP);
            }
        }
        if (twice) {
            return row(line, home, PasteStanding.TWICE, null, PasteChoice.SKIP);
        }
        for (There one : there.getOrDefault(home, List.of())) {
            boolean sameGoods = one.goods().keySet().stream().anyMatch(goods::containsKey);
            if (one.shop().equals(shop) && sameGoods) {
                boolean grown =
                        one.pending() && goods.keySet().containsAll(one.goods().keySet());
                return grown
                        ? row(line, home, PasteStanding.CHANGED, one, PasteChoice.REPLACE)
                        : row(
                                line.as(PastedKind.ORDER, T.get("why.unclear", one.words())),
                                home,
                                PasteStanding.UNCLEAR,
                                one,
                                null);
            }
        }
        return row(line, home, PasteStanding.NEW, null, PasteChoice.ADD);
    }

    private static PasteRow row(
            PastedLine line,
            @Nullable HouseholdId home,
            PasteStanding standing,
            @Nullable There one,
            @Nullable PasteChoice choice) {
        return new PasteRow(
                line,
                home,
                standing,
                one == null ? null : one.id(),
                one == null ? "" : one.words(),
                choice,
                null,
                line.text());
    }

    private static Map<String, Quantity> counts(List<OrderItem> items) {
        return items.stream()
                .collect(Collectors.toMap(item -> Fold.key(item.goods()), OrderItem::quantity, Quantity::plus));
    }

    private static Map<String, Quantity> goods(List<PastedItem> items) {
        return items.stream()
                .collect(Collectors.toMap(item -> Fold.key(item.goods()), PastedItem::quantity, Quantity::plus));
    }
}
