package org.shouwang.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.fund.FundOffice.TODAY;
import static org.shouwang.fund.FundOffice.assertRefused;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockOut;

class FundPurchasesTest {
    @TempDir
    Path folder;

    FundOffice office;
    FundPurchases purchases;
    Fund fund;
    StockItem masks;
    StockItem better;

    @BeforeEach
    void open() {
        office = new FundOffice(folder);
        purchases = new FundPurchases(office.ledger, office.clock);
        fund = office.careFund();
        office.takeIn(fund, TODAY, 1_000);
        StockItems items = new StockItems(office.ledger, office.clock);
        masks = items.add(
                StockItem.of("口罩", null, "只", StockItemKind.PROTECTIVE).pack("箱", Quantity.of(50)));
        better = items.add(StockItem.of("口罩", "N95", "只", StockItemKind.PROTECTIVE));
    }

    @AfterEach
    void close() {
        office.close();
    }

    List<Bought> read(String typed) {
        return office.ledger.read(q -> Bought.read(q, typed));
    }

    Quantity there(StockItem item) {
        return office.ledger.read(q -> Stock.balance(q, item.id()));
    }

    @Test
    void goodsAreReadOneKindALine() {
        assertThat(read("口罩 2箱\n\n口罩 N95 30只；"))
                .containsExactly(new Bought(masks, Quantity.of(100)), new Bought(better, Quantity.of(30)));
        assertRefused("FUND-21", () -> read("手套 5"));
        assertRefused("FUND-21", () -> read("口罩"));
        assertRefused("SUPPLY-05", () -> read("口罩 好多"));
    }

    @Test
    void moneyAndGoodsAreWrittenTogether() {
        FundLine line = purchases.buy(office.draft(fund, TODAY, 300), read("口罩 2箱"));
        assertThat(there(masks)).isEqualTo(Quantity.of(100));
        assertThat(office.balance(fund)).isEqualTo(Money.ofYuan(700));
        List<Bought> goods = office.ledger.read(q -> FundPurchases.goods(q, line.id()));
        assertThat(goods).containsExactly(new Bought(masks, Quantity.of(100)));
        assertRefused("FUND-06", () -> purchases.buy(office.draft(fund, TODAY, 701), read("口罩 2箱")));
        assertThat(there(masks)).as("nothing came in without the money").isEqualTo(Quantity.of(100));
    }

    @Test
    void theyAreTakenBackTogetherOrNotAtAll() {
        FundLine line = purchases.buy(office.draft(fund, TODAY, 300), read("口罩 2箱"));
        purchases.takeBack(line.id(), "买错", new PersonName("赵志强"));
        assertThat(there(masks)).isEqualTo(Quantity.ZERO);
        assertThat(office.balance(fund)).isEqualTo(Money.ofYuan(1_000));
        FundLine again = purchases.buy(office.draft(fund, TODAY, 300), read("口罩 2箱"));
        new Stock(office.ledger, office.clock)
                .issue(StockOut.of(StockKind.DUTY, TODAY, null).line(masks.id(), Quantity.ONE, "李敏"));
        assertRefused("SUPPLY-03", () -> purchases.takeBack(again.id(), "买错", new PersonName("赵志强")));
        assertThat(office.balance(fund)).as("the money stays spent").isEqualTo(Money.ofYuan(700));
    }
}
