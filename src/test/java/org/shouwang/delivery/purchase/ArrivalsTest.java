package org.shouwang.delivery.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.compound.BuildingId;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Arrival;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.OrderItem;
import org.shouwang.kit.text.Fault;

class ArrivalsTest {
    @TempDir
    Path folder;

    TestOrders orders;
    Arrivals arrivals;
    BuildingId first;
    BuildingId second;

    @BeforeEach
    void open() {
        orders = new TestOrders(folder, "2x1x2x2");
        arrivals = new Arrivals(orders.town.ledger, orders.town.clock);
        first = orders.town.layout().building("1").orElseThrow().building().id();
        second = orders.town.layout().building("2").orElseThrow().building().id();
    }

    @AfterEach
    void close() {
        orders.close();
    }

    ArrivalDraft draft(int pieces, Map<BuildingId, Integer> counts) {
        return new ArrivalDraft(
                TestOrders.TODAY,
                orders.town.clock.instant(),
                Arrival.Kind.SUPERMARKET,
                "永辉超市",
                pieces,
                "刘志愿",
                null,
                null,
                counts);
    }

    ArrivalLine line() {
        return arrivals.of(TestOrders.TODAY, orders.book).getFirst();
    }

    Delivery order(int home, int goods) {
        OrderItem[] items = new OrderItem[goods];
        for (int i = 0; i < goods; i++) {
            items[i] = OrderItem.of("菜" + i, Quantity.of(1), "份");
        }
        return orders.order(home, "永辉超市", items);
    }

    @Test
    void aWholeThatIsNotTheSumOfItsBuildingsIsTold() {
        arrivals.arrive(draft(170, Map.of(first, 3, second, 6)), List.of());
        assertThat(line().besides()).isEqualTo(161);
    }

    @Test
    void anArrivalMarksItsOrdersAndTellsTheDifferenceForEachBuilding() {
        order(0, 2);
        order(1, 1);
        order(4, 3);
        OrderList expected = orders.orders();
        assertThat(Arrivals.expectedFrom(expected)).containsExactly("永辉超市");
        List<DoorOrder> waiting = Arrivals.expected(expected, "永辉超市");
        assertThat(Arrivals.byBuilding(waiting)).isEqualTo(Map.of(first, 3, second, 3));
        Arrival came = arrivals.arrive(
                draft(5, Map.of(first, 3, second, 2)),
                waiting.stream().map(order -> order.delivery().id()).toList());
        ArrivalLine line = line();
        assertThat(line.orders()).hasSize(3);
        assertThat(line.differing()).containsExactly(second);
        assertThat(line.difference(second)).isEqualTo(-1);
        assertThat(Arrivals.expectedFrom(orders.orders())).isEmpty();
        arrivals.revise(came.id(), draft(6, Map.of(first, 3, second, 3)), line.orders());
        assertThat(line().differing()).isEmpty();
        arrivals.strike(came.id());
        assertThat(Arrivals.expectedFrom(orders.orders())).containsExactly("永辉超市");
        assertThat(orders.town.ledger.undo().orElseThrow().act()).isEqualTo(PurchaseAct.STRIKE_ARRIVAL);
        assertThat(line().orders()).hasSize(3);
    }

    @Test
    void parcelsOfWhichOnlyTheNumberIsKnownComeToo() {
        Delivery parcel = orders.deliveries.note(org.shouwang.delivery.DeliveryDraft.of(
                orders.homes.getFirst(), org.shouwang.delivery.DeliveryChannel.COURIER, "快递", 2));
        assertThat(Arrivals.expected(orders.orders(), "快递")).hasSize(1);
        arrivals.arrive(draft(2, Map.of(first, 2)), List.of(parcel.id()));
        assertThat(Arrivals.expected(orders.orders(), "快递")).isEmpty();
        assertThat(line().orderedPieces()).isEqualTo(2);
    }

    @Test
    void whatIsMissingIsRefused() {
        ArrivalDraft none = draft(0, Map.of());
        assertThatThrownBy(() -> arrivals.arrive(none, List.of()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("PURCHASE-11"));
    }
}
