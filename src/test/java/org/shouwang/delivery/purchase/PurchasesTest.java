package org.shouwang.delivery.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Roll;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.OrderItem;
import org.shouwang.delivery.PurchaseRound;
import org.shouwang.kit.text.Fault;

class PurchasesTest {
    @TempDir
    Path folder;

    TestOrders orders;
    Purchases purchases;

    MemberId shopper;

    @BeforeEach
    void open() {
        orders = new TestOrders(folder, "2x1x2x2");
        purchases = new Purchases(orders.town.ledger, orders.town.clock);
        shopper = new Roll(orders.town.ledger)
                .enrol(Member.of(new PersonName("刘志愿"), MemberKind.VOLUNTEER, null))
                .id();
    }

    @AfterEach
    void close() {
        orders.close();
    }

    static OrderItem eggs(long trays, long fen) {
        return OrderItem.of("鸡蛋", Quantity.of(trays), "板").price(new Money(fen));
    }

    PurchaseRound send(Money advance) {
        OrderList all = orders.book.read(TestOrders.TODAY, OrderScope.DAY);
        return purchases.send(
                TestOrders.TODAY,
                "永辉超市",
                shopper,
                advance,
                all.ofShop("永辉超市").orders().stream()
                        .map(order -> order.delivery().id())
                        .toList());
    }

    Settlement settlement() {
        return purchases.of(TestOrders.TODAY, orders.book).getFirst();
    }

    DoorOrder door(int at) {
        return settlement().orders().orders().get(at);
    }

    void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void whatWasAdvancedAndCollectedMustEqualWhatWasSpentAndGivenBack() {
        orders.order(0, "永辉超市", eggs(2, 2500));
        orders.order(1, "永辉超市", eggs(1, 2500));
        orders.order(2, "桥头菜市", eggs(9, 9900));
        PurchaseRound round = send(Money.ofYuan(100));
        assertThat(settlement().orders().orders()).hasSize(2);
        assertThat(purchases.setAmounts(settlement())).isEqualTo(2);
        assertThat(settlement().due()).isEqualTo(Money.ofYuan(75));
        assertThat(settlement().unpaid()).hasSize(2);
        purchases.paid(List.of(door(0)), Order.Payment.WECHAT);
        purchases.paid(List.of(door(1)), Order.Payment.PAID_SHOP);
        assertThat(settlement().collected()).isEqualTo(Money.ofYuan(50));
        assertThat(settlement().paidToShop()).isEqualTo(Money.ofYuan(25));
        purchases.revise(round.id(), shopper, Money.ofYuan(100), Money.ofYuan(50), Money.ofYuan(90));
        assertThat(settlement().balance()).isEqualTo(Money.ofYuan(10));
        refused("PURCHASE-20", () -> purchases.close(round.id(), null, null));
        refused("PURCHASE-21", () -> purchases.close(round.id(), new Confidential("找零丢失"), new PersonName("王守望")));
        purchases.revise(round.id(), shopper, Money.ofYuan(100), Money.ofYuan(50), Money.ofYuan(100));
        purchases.close(round.id(), null, null);
        assertThat(settlement().settled()).isTrue();
        refused("PURCHASE-22", () -> purchases.paid(List.of(door(0)), Order.Payment.UNPAID));
        purchases.reopen(round.id());
        purchases.paid(List.of(door(0)), Order.Payment.UNPAID);
        assertThat(settlement().balance()).isEqualTo(Money.ofYuan(-50));
        purchases.close(round.id(), new Confidential("一户未付，采购人先垫"), new PersonName("刘志愿"));
        assertThat(settlement().round().secondPerson()).isEqualTo(new PersonName("刘志愿"));
    }

    @Test
    void whatIsOutOfStockOrCheaperIsOwedBackToTheDoor() {
        orders.order(0, "永辉超市", eggs(2, 2500));
        orders.order(
                1, "永辉超市", eggs(2, 2500), OrderItem.of("米", Quantity.of(1), "袋").price(Money.ofYuan(60)));
        PurchaseRound round = send(Money.ZERO);
        purchases.setAmounts(settlement());
        purchases.paid(settlement().orders().orders(), Order.Payment.CASH);
        assertThat(settlement().refunds()).isEmpty();
        purchases.bought(round.id(), new GoodsKind("鸡 蛋", "", "板"), Quantity.of(3), new Money(2400));
        purchases.setAmounts(settlement());
        assertThat(settlement().refunds()).hasSize(2);
        assertThat(door(0).missing()).isEqualTo(new Money(-200));
        assertThat(door(1).missing()).isEqualTo(new Money(-2600));
        assertThat(settlement().refundSum()).isEqualTo(new Money(2800));
        assertThat(orders.town.ledger.undo().orElseThrow().act()).isEqualTo(PurchaseAct.SET_AMOUNTS);
        assertThat(settlement().refunds()).isEmpty();
    }

    @Test
    void anOrderThatIsPutOffToAnotherDayStaysInItsAccount() {
        Delivery order = orders.order(0, "永辉超市", eggs(2, 2500));
        send(Money.ZERO);
        purchases.money(order.id(), "1-1-101", Money.ofYuan(50), Money.ofYuan(50), Order.Payment.CASH);
        orders.deliveries.revise(order.id(), order.draft().on(TestOrders.TODAY.plusDays(1)));
        assertThat(settlement().collected()).isEqualTo(Money.ofYuan(50));
        assertThat(settlement().orders().orders()).hasSize(1);
    }

    @Test
    void anAccountIsClosedByWhatIsStoredNotByWhatWasRead() {
        Delivery order = orders.order(0, "永辉超市", eggs(2, 2500));
        PurchaseRound round = send(Money.ZERO);
        assertThat(settlement().balance()).isEqualTo(Money.ZERO);
        purchases.money(order.id(), "1-1-101", Money.ofYuan(50), Money.ofYuan(50), Order.Payment.CASH);
        refused("PURCHASE-20", () -> purchases.close(round.id(), null, null));
        refused("PURCHASE-26", () -> send(Money.ZERO));
    }

    @Test
    void whatWasOutOfStockForADoorCostsItNothingAndLeavesMoreForTheOthers() {
        Delivery first = orders.order(0, "永辉超市", eggs(2, 2500));
        orders.order(1, "永辉超市", eggs(2, 2500));
        PurchaseRound round = send(Money.ZERO);
        purchases.bought(round.id(), new GoodsKind("鸡蛋", "", "板"), Quantity.of(2), null);
        orders.deliveries.settle(List.of(first.id()), DeliveryStatus.OUT_OF_STOCK);
        purchases.setAmounts(settlement());
        assertThat(door(0).amount()).isEqualTo(Money.ZERO);
        assertThat(door(1).amount()).isEqualTo(Money.ofYuan(50));
    }

    @Test
    void anAdvanceIsInSomebodysHands() {
        orders.order(0, "永辉超市", eggs(2, 2500));
        PurchaseRound round = send(Money.ofYuan(100));
        refused("PURCHASE-27", () -> purchases.revise(round.id(), null, Money.ofYuan(100), Money.ZERO, Money.ZERO));
        refused("PURCHASE-27", () -> purchases.send(TestOrders.TODAY, "桥头菜市", null, Money.ofYuan(1), List.of()));
        purchases.revise(round.id(), null, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    @Test
    void noFenIsLostOverManyRounds() {
        Random chance = new Random(7);
        for (int i = 0; i < 30; i++) {
            orders.order(i, "永辉超市", eggs(1 + chance.nextInt(4), 1 + chance.nextInt(9999)));
        }
        send(Money.ofYuan(500));
        purchases.setAmounts(settlement());
        Order.Payment[] ways = Order.Payment.values();
        for (DoorOrder order : settlement().orders().orders()) {
            purchases.paid(List.of(order), ways[chance.nextInt(ways.length)]);
        }
        Settlement now = settlement();
        assertThat(now.collected().plus(now.paidToShop()).plus(now.unpaidSum())).isEqualTo(now.due());
        assertThat(now.orders().orders().stream().map(order -> order.missing()).reduce(Money.ZERO, Money::plus))
                .isEqualTo(now.unpaidSum().minus(now.refundSum()));
    }
}
