package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.shouwang.branch.Roll;
import org.shouwang.core.Money;
import org.shouwang.delivery.Order;
import org.shouwang.delivery.purchase.DoorOrder;
import org.shouwang.delivery.purchase.OrderBook;
import org.shouwang.delivery.purchase.OrderScope;
import org.shouwang.delivery.purchase.TestOrders;

/// What it costs in keys to print the lists of a day and to note who paid, in the whole window and without the mouse.
class PurchaseKeystrokesTest extends Keystrokes {
    static final int ORDERS = 40;

    @Override
    Prepared prepare() {
        try (TestOrders orders = new TestOrders(folder, "4x2x5x2")) {
            orders.byChance(ORDERS, 11);
            return new Prepared(
                    orders.town.store.file, Clock.fixed(orders.town.clock.instant(), orders.town.clock.getZone()));
        }
    }

    @Override
    String screen() {
        return "delivery";
    }

    List<DoorOrder> orders() {
        try (OrderBook book = new OrderBook(
                desk.ledger(), new Roll(desk.ledger()), desk.clock().getZone())) {
            return book.read(TestOrders.TODAY, OrderScope.DAY).orders();
        }
    }

    void show(String page) {
        window.run(() -> office.shell().open(page, LocalDate.of(2021, 11, 12)));
        window.settle();
    }

    @Test
    void theDoorListsOfFortyOrdersAreTwoKeysAway() {
        show("delivery-lists");
        ctrl(KeyCode.P);
        assertThat(window.shows("配送单 2021-11-12")).isTrue();
        assertThat(window.focus())
                .isInstanceOfSatisfying(
                        Button.class, button -> assertThat(button.getText()).isEqualTo("打印"));
        assertThat(keys).as("and Enter").isEqualTo(1);
        press(KeyCode.ESCAPE);
        ctrl(KeyCode.DIGIT1);
        ctrl(KeyCode.P);
        assertThat(window.shows("采购汇总单 2021-11-12")).isTrue();
    }

    @Test
    void anAmountIsTypedDoorByDoorAndADigitMarksItPaid() {
        show("delivery-purchase");
        ctrl(KeyCode.G);
        for (int i = 0; i < ORDERS; i++) {
            type("25");
            press(KeyCode.ENTER);
        }
        assertThat(keys).isEqualTo(1 + 3 * ORDERS);
        window.settle();
        assertThat(orders()).hasSize(ORDERS).allMatch(order -> Money.ofYuan(25).equals(order.amount()));
        keys = 0;
        window.run(() -> {
            var table = (javafx.scene.control.TableView<?>) window.scene().lookup(".table-view");
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        for (int i = 0; i < ORDERS; i++) {
            press(KeyCode.DIGIT2);
        }
        window.settle();
        assertThat(keys).isEqualTo(ORDERS);
        assertThat(orders())
                .allMatch(order -> order.payment() == Order.Payment.WECHAT
                        && order.missing().equals(Money.ZERO));
        window.ctrl(KeyCode.Z);
        window.settle();
        assertThat(orders().stream().filter(order -> order.payment() == Order.Payment.UNPAID))
                .hasSize(1);
    }
}
