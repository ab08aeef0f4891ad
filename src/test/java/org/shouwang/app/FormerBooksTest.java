package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.branch.Roll;
import org.shouwang.core.Actor;
import org.shouwang.core.Quantity;
import org.shouwang.core.Role;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.Orders;
import org.shouwang.delivery.purchase.Arrivals;
import org.shouwang.delivery.purchase.OrderBook;
import org.shouwang.donation.Intents;
import org.shouwang.fund.Funds;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.Ledger;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockIn;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;

/// A store as first released with orders, stock, funds and donations: three orders, an arrival, masks in stock, a fund,
/// a donation received and one offered.
class FormerBooksTest {
    private static final Clock CLOCK = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));
    private static final LocalDate DAY = LocalDate.of(2021, 11, 11);

    @TempDir
    Path folder;

    @Test
    void booksOfVersionTwentyThreeOpenUnbrokenAndGoOn() throws Exception {
        Path store = folder.resolve("version-23.shouwang");
        try (InputStream in = Objects.requireNonNull(Ledger.class.getResourceAsStream("version-23.shouwang"))) {
            Files.copy(in, store);
        }
        Actor actor = new Actor("王守望", Role.SECRETARY);
        try (Ledger ledger = Ledger.open(store, actor, CLOCK, "demo-1-password".toCharArray())) {
            assertThat(ledger.read(Chain::breaks)).isEmpty();
            Deliveries deliveries = new Deliveries(ledger, CLOCK);
            assertThat(deliveries.open())
                    .extracting(delivery -> delivery.status())
                    .contains(DeliveryStatus.NOBODY);
            OrderBook book = new OrderBook(ledger, new Roll(ledger), CLOCK.getZone());
            var arrival = new Arrivals(ledger, CLOCK).of(DAY, book).getFirst();
            assertThat(arrival.arrival().entryId()).isNull();
            assertThat(arrival.orders()).hasSize(2);
            assertThat(new Orders(ledger).items(arrival.orders().getFirst()))
                    .extracting(item -> item.text())
                    .containsExactly("白菜2棵");
            assertThat(ledger.read(Funds::all)).hasSize(1);
            assertThat(ledger.read(Intents::all)).hasSize(1);
            StockItem masks = new StockItems(ledger, CLOCK).all().getFirst();
            Stock stock = new Stock(ledger, CLOCK);
            assertThat(masks.packUnit()).isEqualTo("箱");
            stock.receive(StockIn.of(StockKind.ALLOCATED, DAY, "街道").line(StockIn.Line.of(masks.id(), Quantity.of(1))));
            assertThat(ledger.read(Chain::breaks)).isEmpty();
            assertThat(ledger.examine()).isEmpty();
            Quantity left = ledger.read(q -> Stock.balance(q, masks.id()));
            assertThat(left).isEqualTo(Quantity.of(471));
        }
    }
}
