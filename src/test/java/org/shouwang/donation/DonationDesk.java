package org.shouwang.donation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.fund.Fund;
import org.shouwang.fund.Funds;
import org.shouwang.household.Homes;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockOut;

/// The office that receives donations, on a real store.
abstract class DonationDesk {
    @TempDir
    Path folder;

    TestStore store;
    Donations donations;
    Intents intents;
    Stock stock;
    LocalDate today;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Clock clock = Homes.clock(store);
        donations = new Donations(store.ledger, clock);
        intents = new Intents(store.ledger, clock);
        stock = new Stock(store.ledger, clock);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    DonationDraft draft(String donor, String gifts) {
        return DonationDraft.of(Donor.named(donor), GiftText.read(gifts, today), today);
    }

    StockItem item(String name) {
        return store.ledger
                .read(q -> StockItems.all(q).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElseThrow();
    }

    Quantity left(String name) {
        return store.ledger.read(q -> Stock.balance(q, item(name).id()));
    }

    Fund fund() {
        return store.ledger.read(Funds::all).getFirst();
    }

    Money inFund() {
        return store.ledger.read(q -> Funds.balance(q, fund().id()));
    }

    Trail trail(Receipt receipt) {
        return store.ledger.read(
                q -> Trail.of(q, Donations.find(q, receipt.donation().id()).orElseThrow()));
    }

    void issue(String name, long count, String taker) {
        stock.issue(StockOut.of(StockKind.DUTY, today, "值守人员").line(item(name).id(), Quantity.of(count), taker));
    }
}
