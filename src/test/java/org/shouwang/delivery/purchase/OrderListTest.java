package org.shouwang.delivery.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.OrderItem;

class OrderListTest {
    @TempDir
    Path folder;

    TestOrders orders;

    @BeforeEach
    void open() {
        orders = new TestOrders(folder, "3x2x4x2");
    }

    @AfterEach
    void close() {
        orders.close();
    }

    static Map<GoodsKind, Quantity> sum(Map<GoodsKind, Quantity> sums, GoodsKind kind, Quantity quantity) {
        sums.merge(kind.key(), quantity, Quantity::plus);
        return sums;
    }

    @RepeatedTest(8)
    void theSumsOfBuyListSortingListsAndDoorListsAgree(RepetitionInfo run) {
        orders.byChance(70 * (run.getCurrentRepetition() - 1), run.getCurrentRepetition());
        OrderList list = orders.orders();
        Map<GoodsKind, Quantity> ordered = new HashMap<>();
        list.orders().forEach(order -> order.items().forEach(item -> sum(ordered, item.kind(), item.quantity())));
        Map<GoodsKind, Quantity> bought = new HashMap<>();
        for (BuyLine line : list.buyList()) {
            sum(bought, line.kind(), line.total());
            assertThat(line.byBuilding().values().stream().reduce(Quantity.ZERO, Quantity::plus))
                    .isEqualTo(line.total());
        }
        Map<GoodsKind, Quantity> sorted = new HashMap<>();
        for (SortingList sorting : list.sortingLists()) {
            for (SortingList.Line line : sorting.lines()) {
                sum(sorted, line.kind(), line.total());
                assertThat(line.byUnit().values().stream().reduce(Quantity.ZERO, Quantity::plus))
                        .isEqualTo(line.total());
                assertThat(line.shares().stream()
                                .map(SortingList.Share::quantity)
                                .reduce(Quantity.ZERO, Quantity::plus))
                        .isEqualTo(line.total());
            }
        }
        Map<GoodsKind, Quantity> brought = new HashMap<>();
        for (DoorList doors : list.doorLists()) {
            doors.orders().totals().forEach((kind, quantity) -> sum(brought, kind, quantity));
        }
        assertThat(bought).isEqualTo(ordered);
        assertThat(sorted).isEqualTo(ordered);
        assertThat(brought).isEqualTo(ordered);
        assertThat(list.doorLists().stream()
                        .mapToInt(doors -> doors.orders().orders().size())
                        .sum())
                .isEqualTo(list.orders().size());
        assertThat(list.sortingLists().stream()
                        .mapToInt(of -> of.orders().pieces())
                        .sum())
                .isEqualTo(list.pieces());
    }

    @Test
    void goodsWithoutAUnitJoinTheOnlyUnitThatTheOthersHave() {
        orders.order(0, "永辉超市", OrderItem.of("蔬菜包", Quantity.of(8), null));
        orders.order(1, "永辉超市", OrderItem.of("蔬菜包", Quantity.of(10), "份"));
        orders.order(2, "永辉超市", OrderItem.of("米", Quantity.of(1), null));
        orders.order(2, "桥头菜市", OrderItem.of("蔬菜包", Quantity.of(2), null));
        OrderList list = orders.orders();
        assertThat(list.buyList().stream()
                        .map(line -> line.shop() + " " + line.kind().text(line.total())))
                .containsExactlyInAnyOrder("永辉超市 蔬菜包 18份", "永辉超市 米 1", "桥头菜市 蔬菜包 2");
        assertThat(list.sortingLists().stream()
                        .flatMap(of -> of.lines().stream())
                        .filter(line -> line.kind().unit().equals("份"))
                        .map(SortingList.Line::total)
                        .reduce(Quantity.ZERO, Quantity::plus))
                .isEqualTo(Quantity.of(18));
        assertThat(list.ofShop("永辉超市").totals().get(new GoodsKind("蔬菜包", "", "份")))
                .isEqualTo(Quantity.of(18));
    }

    @Test
    void theBuyListIsInTheOrderOfPinyin() {
        for (String goods : List.of("土豆", "白菜", "五花肉", "苹果", "鸡蛋", "5号电池", "10斤大米")) {
            orders.order(0, "永辉超市", OrderItem.of(goods, Quantity.of(1), "份"));
        }
        orders.order(0, "百货店", OrderItem.of("米", Quantity.of(1), "份"));
        assertThat(orders.orders().buyList().stream().map(line -> line.kind().goods()))
                .containsExactly("米", "5号电池", "10斤大米", "白菜", "鸡蛋", "苹果", "土豆", "五花肉");
    }

    @Test
    void whatIsStillToBeBroughtFromYesterdayIsNotBoughtAgain() {
        orders.order(0, "永辉超市", OrderItem.of("米", Quantity.of(1), "袋"));
        orders.deliveries.note(org.shouwang.delivery.DeliveryDraft.of(
                        orders.homes.get(1), org.shouwang.delivery.DeliveryChannel.GROUP_CHAT, "米", 1)
                .on(TestOrders.TODAY.minusDays(1))
                .order(org.shouwang.delivery.Order.at("永辉超市"))
                .items(List.of(OrderItem.of("米", Quantity.of(4), "袋"))));
        OrderList round = orders.book.read(TestOrders.TODAY, OrderScope.ROUND);
        assertThat(round.buyList().stream()
                        .map(line -> line.need() + " " + line.total().text()))
                .containsExactly("BUY 1", "CARRIED 4");
        assertThat(round.totals().values()).containsExactly(Quantity.of(5));
    }

    @Test
    void goodsWithoutAUnitStayAloneWhereTheOthersHaveSeveral() {
        orders.order(0, "永辉超市", OrderItem.of("鸡蛋", Quantity.of(2), null));
        orders.order(1, "永辉超市", OrderItem.of("鸡蛋", Quantity.of(1), "板"));
        orders.order(2, "永辉超市", OrderItem.of("鸡蛋", Quantity.of(3), "斤"));
        assertThat(orders.orders().buyList()).hasSize(3);
    }

    @Test
    void resultsChangeNoListAndWhatIsOpenStaysOnTomorrows() {
        List<Delivery> all = orders.byChance(10, 1);
        OrderList printed = orders.orders();
        orders.deliveries.settle(List.of(all.get(0).id()), DeliveryStatus.OUT_OF_STOCK);
        orders.deliveries.leaveAtDoor(List.of(all.get(1).id()), null);
        orders.deliveries.settle(List.of(all.get(2).id()), DeliveryStatus.NOBODY);
        OrderList now = orders.orders();
        assertThat(now.orders().stream().map(order -> order.delivery().id()))
                .containsExactlyElementsOf(printed.orders().stream()
                        .map(order -> order.delivery().id())
                        .toList());
        assertThat(now.buyList()).isEqualTo(printed.buyList());
        assertThat(now.totals()).isEqualTo(printed.totals());
        assertThat(orders.book
                        .read(TestOrders.TODAY.plusDays(1), OrderScope.ROUND)
                        .orders())
                .hasSize(8);
        assertThat(orders.book
                        .read(TestOrders.TODAY.plusDays(1), OrderScope.DAY)
                        .isEmpty())
                .isTrue();
    }
}
