package org.shouwang.delivery.purchase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.shouwang.TestTown;
import org.shouwang.branch.Roll;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.OrderItem;
import org.shouwang.household.HouseholdId;

/// A small compound that orders at two shops, by chance but always the same.
public final class TestOrders implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    private static final List<String> GOODS =
            List.of("大白菜", "土鸡蛋", "鸡 蛋", "鸡蛋", "五花肉", "纯牛奶（250ml×24 整箱 常温 保质期六个月）", "米", "𫗧", "苹果", "豆腐");
    private static final List<String> UNITS = List.of("份", "板", "斤", "箱", "袋");
    private static final List<String> SHOPS = List.of("永辉超市", "桥头菜市");

    public final TestTown town;
    public final Deliveries deliveries;
    public final List<HouseholdId> homes;
    public final OrderBook book;

    public TestOrders(Path folder, String rule) {
        town = new TestTown(folder, rule);
        homes = town.settle(1);
        deliveries = new Deliveries(town.ledger, town.clock);
        book = new OrderBook(town.ledger, new Roll(town.ledger), town.clock.getZone());
    }

    /// One order of a home.
    public Delivery order(int home, String shop, OrderItem... items) {
        return deliveries.note(draft(home, shop, List.of(items), items.length));
    }

    private DeliveryDraft draft(int home, String shop, List<OrderItem> items, int bags) {
        return DeliveryDraft.of(
                        homes.get(home % homes.size()),
                        DeliveryChannel.GROUP_CHAT,
                        items.getFirst().goods(),
                        bags)
                .order(Order.at(shop))
                .items(items);
    }

    /// Many by chance; some with goods and pieces only.
    public List<Delivery> byChance(int count, long seed) {
        Random chance = new Random(seed);
        List<DeliveryDraft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int home = chance.nextInt(homes.size());
            if (chance.nextInt(6) == 0) {
                drafts.add(DeliveryDraft.of(homes.get(home), DeliveryChannel.COURIER, "快递", 1 + chance.nextInt(3)));
                continue;
            }
            List<OrderItem> items = new ArrayList<>();
            int kinds = 1 + chance.nextInt(3);
            for (int k = 0; k < kinds; k++) {
                int goods = chance.nextInt(GOODS.size());
                items.add(OrderItem.of(
                        GOODS.get(goods),
                        new Quantity(500L * (1 + chance.nextInt(5))),
                        UNITS.get(goods % UNITS.size())));
            }
            drafts.add(draft(home, SHOPS.get(chance.nextInt(SHOPS.size())), items, kinds));
        }
        return deliveries.noteAll(drafts);
    }

    public OrderList orders() {
        return book.read(TODAY, OrderScope.DAY);
    }

    @Override
    public void close() {
        book.close();
        town.close();
    }
}
