package org.shouwang.delivery.purchase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Joins goods that are written differently but are the same thing, for one purchase; the orders stay as written.
public final class GoodsJoins {
    private static final Texts T = Texts.of(GoodsJoins.class);

    private final Ledger ledger;

    public GoodsJoins(Ledger ledger) {
        this.ledger = ledger;
    }

    /// From now on these lines of the buy list stand under one name; another unit stays a line of its own.
    ///
    /// @throws Fault PURCHASE-01 no name, PURCHASE-02 lines of several shops
    public void join(OrderList orders, Collection<BuyLine> lines, String name) {
        if (name.isBlank()) {
            throw new Fault("PURCHASE-01", T.get("fault.name")).at("name");
        }
        Set<String> shops = lines.stream().map(line -> Fold.key(line.shop())).collect(Collectors.toSet());
        if (shops.size() != 1) {
            throw new Fault("PURCHASE-02", T.get("fault.shops"));
        }
        String shop = shops.iterator().next();
        ledger.act(PurchaseAct.JOIN_GOODS, name.strip(), tx -> {
            for (LocalDate day : days(orders, shop)) {
                List<GoodsJoin> before = PurchaseStore.joins(tx, day, day);
                for (String written : writings(orders, lines, day)) {
                    put(tx, before, day, shop, written, name.strip());
                }
            }
        });
    }

    private static void put(Tx tx, List<GoodsJoin> before, LocalDate day, String shop, String written, String name) {
        for (GoodsJoin old : before) {
            if (old.shop().equals(shop) && old.written().equals(written)) {
                tx.update(PurchaseStore.JOIN, new GoodsJoin(old.id(), day, shop, written, name));
                return;
            }
        }
        tx.insert(PurchaseStore.JOIN, new GoodsJoin(new GoodsJoinId(tx.nextId()), day, shop, written, name));
    }

    /// The writings under this line stand alone again.
    public void part(OrderList orders, BuyLine line) {
        String shop = Fold.key(line.shop());
        ledger.act(PurchaseAct.PART_GOODS, line.kind().goods(), tx -> {
            for (LocalDate day : days(orders, shop)) {
                Set<String> written = new HashSet<>(writings(orders, List.of(line), day));
                PurchaseStore.joins(tx, day, day).stream()
                        .filter(join -> join.shop().equals(shop) && written.contains(join.written()))
                        .forEach(join -> tx.delete(PurchaseStore.JOIN, join));
            }
        });
    }

    private static Set<LocalDate> days(OrderList orders, String shop) {
        return orders.orders().stream()
                .filter(order -> Fold.key(order.shop()).equals(shop))
                .map(order -> order.delivery().day())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// How the goods of some lines are written in the orders of a day, folded.
    private static Set<String> writings(OrderList orders, Collection<BuyLine> lines, LocalDate day) {
        return orders.orders().stream()
                .filter(order -> order.delivery().day().equals(day))
                .flatMap(order -> order.items().stream()
                        .filter(item -> lines.stream()
                                .anyMatch(line -> Objects.equals(
                                                line.kind().key(), item.kind().key())
                                        && Fold.key(line.shop()).equals(Fold.key(order.shop())))))
                .map(item -> Fold.key(item.written()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
