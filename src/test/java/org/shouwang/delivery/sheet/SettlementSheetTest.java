package org.shouwang.delivery.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.OrderItem;
import org.shouwang.delivery.purchase.OrderScope;
import org.shouwang.delivery.purchase.Purchases;
import org.shouwang.delivery.purchase.TestOrders;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;

class SettlementSheetTest {
    @TempDir
    Path folder;

    @Test
    void whatWasRefusedIsMarkedAndNoAmountIsNotZero() {
        try (TestOrders orders = new TestOrders(folder, "2x1x2x2")) {
            Purchases purchases = new Purchases(orders.town.ledger, orders.town.clock);
            Delivery refused = orders.order(
                    0, "永辉超市", OrderItem.of("鸡蛋", Quantity.of(1), "板").price(new Money(2500)));
            orders.order(1, "永辉超市", OrderItem.of("白菜", Quantity.of(1), "份"));
            purchases.send(
                    TestOrders.TODAY,
                    "永辉超市",
                    null,
                    Money.ZERO,
                    orders.book.read(TestOrders.TODAY, OrderScope.DAY).orders().stream()
                            .map(order -> order.delivery().id())
                            .toList());
            purchases.setAmounts(purchases.of(TestOrders.TODAY, orders.book).getFirst());
            orders.deliveries.settle(List.of(refused.id()), DeliveryStatus.REFUSED);
            Sheet sheet = SettlementSheet.of(
                            purchases.of(TestOrders.TODAY, orders.book).getFirst(), "银河小区", "")
                    .getFirst();
            List<List<?>> rows = new ArrayList<>();
            sheet.rows().each(rows::add);
            List<?> first = rows.getFirst();
            assertThat(first.get(4)).isEqualTo(new BigDecimal("25.00"));
            assertThat(((Marked) first.get(7)).value().toString()).contains("25.00", "拒收");
            assertThat(rows.get(1).subList(4, 8)).allMatch(Objects::isNull);
        }
    }
}
