package org.shouwang.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Actor;
import org.shouwang.core.Quantity;
import org.shouwang.core.Role;
import org.shouwang.ledger.Ledger;

/// A store released before goods were noted one by one: two buildings, four deliveries over two days.
class FormerDeliveriesTest {
    private static final Clock CLOCK = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    @Test
    void deliveriesOfVersionFifteenOpenWithTheirFiguresAndGoOn() throws Exception {
        Path store = folder.resolve("version-15.shouwang");
        try (InputStream in = Objects.requireNonNull(Ledger.class.getResourceAsStream("version-15.shouwang"))) {
            Files.copy(in, store);
        }
        Actor actor = new Actor("王守望", Role.SECRETARY);
        try (Ledger ledger = Ledger.open(store, actor, CLOCK, "demo-1-password".toCharArray())) {
            Deliveries deliveries = new Deliveries(ledger, CLOCK);
            DeliveryTally tally = deliveries.tallyToToday();
            assertThat(tally.total().noted()).isEqualTo(4);
            assertThat(tally.total().done()).isEqualTo(2);
            assertThat(tally.on(LocalDate.of(2021, 11, 11)).pieces()).isEqualTo(4);
            Delivery open = deliveries.open().getFirst();
            assertThat(open.status()).isEqualTo(DeliveryStatus.NOBODY);
            assertThat(open.note()).isNotNull();
            Orders orders = new Orders(ledger);
            assertThat(orders.order(open.id())).isEmpty();
            orders.put(open.id(), List.of(OrderItem.of("大米", Quantity.of(10), "千克")));
            orders.put(List.of(Order.at("物美超市").of(open.id())));
            deliveries.leaveAtDoor(List.of(open.id()), null);
            assertThat(orders.items(open.id())).extracting(OrderItem::text).containsExactly("大米10千克");
            assertThat(ledger.examine()).isEmpty();
        }
    }
}
