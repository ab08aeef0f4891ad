package org.shouwang.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Fault;
import org.shouwang.ledger.Chain;

class StockTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Stock stock;
    StockItems items;
    StockItem masks;
    StockItem water;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        stock = new Stock(town.ledger, town.clock);
        items = new StockItems(town.ledger, town.clock);
        masks = items.add(StockItem.of("口罩", "医用外科", "只", StockItemKind.PROTECTIVE));
        water = items.add(StockItem.of("矿泉水", null, "瓶", StockItemKind.NECESSITY)
                .pack("箱", Quantity.of(24))
                .minimum(Quantity.of(48)));
    }

    @AfterEach
    void close() {
        assertThat(town.ledger.examine()).isEmpty();
        assertThat(town.ledger.read(Chain::firstBreak)).isEmpty();
        town.close();
    }

    void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    static Quantity n(long whole) {
        return Quantity.of(whole);
    }

    Slip receive(StockItem item, long count) {
        return stock.receive(StockIn.of(StockKind.DONATED, TODAY, "某公司").line(item.id(), n(count)));
    }

    Slip issue(StockItem item, long count) {
        return stock.issue(StockOut.of(StockKind.DUTY, TODAY, "南门值守").line(item.id(), n(count), "李四"));
    }

    Quantity balance(StockItem item) {
        return town.ledger.read(q -> Stock.balance(q, item.id()));
    }

    void lot(String no, LocalDate expires, long count) {
        stock.receive(StockIn.of(StockKind.PURCHASED, TODAY, "药店")
                .line(StockIn.Line.of(masks.id(), n(count)).lot(no, expires)));
    }

    @Test
    void eachActHasASlipWithTheNumberOfItsDay() {
        assertThat(receive(masks, 100).no()).isEqualTo("20211112-R-001");
        assertThat(receive(water, 48).no()).isEqualTo("20211112-R-002");
        assertThat(issue(masks, 30).no()).isEqualTo("20211112-I-001");
        assertThat(balance(masks)).isEqualTo(n(70));
        StockCard card = stock.card(masks.id(), TODAY, TODAY);
        assertThat(card.lines()).extracting(StockCard.Line::left).containsExactly(n(100), n(70));
        assertThat(card.opening().plus(card.in()).minus(card.out())).isEqualTo(card.closing());
    }

    @Test
    void theStockNeverGoesBelowZeroAndSaysWhatIsMissing() {
        receive(water, 30);
        assertThatThrownBy(() -> issue(water, 75)).hasMessageContaining("还差 45 瓶（1 箱 21 瓶）");
        assertThat(balance(water)).isEqualTo(n(30));
        issue(water, 30);
        assertThat(balance(water)).isEqualTo(Quantity.ZERO);
    }

    @Test
    void theLotThatExpiresFirstGoesFirstAndNoExpiredOne() {
        lot("B", TODAY.plusDays(90), 50);
        lot("A", TODAY.plusDays(10), 20);
        lot("old", TODAY.minusDays(1), 7);
        Slip slip = issue(masks, 60);
        assertThat(slip.moves()).extracting(StockMove::quantity).containsExactly(n(-20), n(-40));
        assertRefused("SUPPLY-04", () -> issue(masks, 15));
        stock.issue(StockOut.of(StockKind.SCRAPPED, TODAY, "过期").line(masks.id(), n(7), null));
        assertThat(balance(masks)).isEqualTo(n(10));
        assertThat(stock.levels().getFirst().expired()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void aLotIsGoodOnItsLastDayAlsoIfThatIsALeapDay() {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        town.store.moveTo(leap.atTime(12, 0).atZone(town.clock.getZone()).toInstant());
        stock.receive(StockIn.of(StockKind.DONATED, leap, "某公司")
                .line(StockIn.Line.of(masks.id(), n(5)).lot(null, leap)));
        stock.issue(StockOut.of(StockKind.DUTY, leap, null).line(masks.id(), n(2), "李四"));
        town.store.moveTo(town.clock.instant().plus(Duration.ofDays(1)));
        assertRefused(
                "SUPPLY-04",
                () -> stock.issue(
                        StockOut.of(StockKind.DUTY, leap.plusDays(1), null).line(masks.id(), n(1), "李四")));
    }

    @Test
    void aWrongLineIsTakenBackOnceByARedLineWithAReasonAndASecondPerson() {
        receive(masks, 100);
        Slip wrong = issue(masks, 40);
        StockMoveId id = wrong.moves().getFirst().id();
        assertRefused("SUPPLY-08", () -> stock.reverse(id, " ", "赵六"));
        assertRefused("SUPPLY-09", () -> stock.reverse(id, "数错", ""));
        assertRefused("SUPPLY-09", () -> stock.reverse(id, "数错", "王守望"));
        Slip red = stock.reverse(id, "数错", "赵六");
        assertThat(red.no()).isEqualTo("20211112-V-001");
        assertThat(balance(masks)).isEqualTo(n(100));
        assertRefused("SUPPLY-06", () -> stock.reverse(id, "数错", "赵六"));
        assertRefused("SUPPLY-07", () -> stock.reverse(red.moves().getFirst().id(), "数错", "赵六"));
        StockCard card = stock.card(masks.id(), TODAY, TODAY);
        assertThat(card.out()).isEqualTo(Quantity.ZERO);
        assertThat(card.lines()).extracting(StockCard.Line::reversed).containsExactly(false, true, false);
    }

    @Test
    void aReceiptThatHasGoneOutCannotBeTakenBack() {
        Slip in = receive(masks, 100);
        issue(masks, 40);
        assertThatThrownBy(() -> stock.reverse(in.moves().getFirst().id(), "重复登记", "赵六"))
                .hasMessageContaining("40 只");
        assertThat(balance(masks)).isEqualTo(n(60));
    }

    @Test
    void aLineOfAnEarlierDayMayNotEmptyTheStockOfThatDay() {
        town.store.moveTo(town.clock.instant().plus(Duration.ofDays(3)));
        stock.receive(StockIn.of(StockKind.DONATED, TODAY.plusDays(2), "某公司").line(masks.id(), n(10)));
        assertRefused(
                "SUPPLY-11",
                () -> stock.issue(StockOut.of(StockKind.DUTY, TODAY, null).line(masks.id(), n(1), "李四")));
        assertRefused(
                "SUPPLY-10",
                () -> stock.receive(
                        StockIn.of(StockKind.DONATED, TODAY.plusDays(4), "某公司").line(masks.id(), n(1))));
        receive(masks, 5);
        stock.issue(StockOut.of(StockKind.DUTY, TODAY, null).line(masks.id(), n(3), "李四"));
        assertThat(stock.card(masks.id(), TODAY, TODAY).closing()).isEqualTo(n(2));
    }

    @Test
    void theLedgerOfAMonthEndsWhereTheNextBegins() {
        LocalDate last = LocalDate.of(2021, 11, 30);
        town.store.moveTo(last.atTime(23, 59, 59).atZone(town.clock.getZone()).toInstant());
        stock.receive(StockIn.of(StockKind.ALLOCATED, last, "街道").line(masks.id(), n(100)));
        town.store.moveTo(town.clock.instant().plusSeconds(1));
        LocalDate first = last.plusDays(1);
        Slip wrong = stock.issue(StockOut.of(StockKind.DUTY, first, null).line(masks.id(), n(30), "李四"));
        stock.issue(StockOut.of(StockKind.COMFORT, last, null).line(masks.id(), n(10), "李四"));
        stock.reverse(wrong.moves().getFirst().id(), "记错", "赵六");
        StockLedger november = town.ledger.read(q -> Stock.ledger(q, last.withDayOfMonth(1), last));
        StockLedger december = town.ledger.read(q -> Stock.ledger(q, first, first.withDayOfMonth(31)));
        assertThat(november.lines().getFirst().closing()).isEqualTo(n(90));
        assertThat(december.lines().getFirst().opening()).isEqualTo(n(90));
        assertThat(december.lines().getFirst().of(StockKind.DUTY)).isEqualTo(Quantity.ZERO);
        assertThat(december.lines().getFirst().closing()).isEqualTo(n(90));
    }

    @Test
    void packsAreTypedAndSaid() {
        assertThat(Amounts.read(water, "3箱")).isEqualTo(n(72));
        assertThat(Amounts.read(water, " 3 箱 5 瓶 ")).isEqualTo(n(77));
        assertThat(Amounts.read(water, "半箱")).isEqualTo(n(12));
        assertThat(Amounts.read(water, "十二瓶")).isEqualTo(n(12));
        assertThat(Amounts.read(water, "７２")).isEqualTo(n(72));
        assertThat(Amounts.words(water, n(72))).isEqualTo("72 瓶（3 箱）");
        assertThat(Amounts.words(water, n(77))).isEqualTo("77 瓶（3 箱 5 瓶）");
        assertThat(Amounts.words(water, n(5))).isEqualTo("5 瓶");
        for (String typed : List.of("", "箱", "-3", "0", "3盒", "0.0001箱", "99999999999")) {
            assertRefused("SUPPLY-05", () -> Amounts.read(water, typed));
        }
    }

    @Test
    void goodsOfADonationAreTracedToWhoTookThem() {
        stock.receive(StockIn.of(StockKind.DONATED, TODAY, "某公司")
                .line(StockIn.Line.of(masks.id(), n(20)).donated(7)));
        receive(masks, 100);
        issue(masks, 25);
        List<StockMove> trace = town.ledger.read(q -> Stock.ofDonation(q, 7));
        assertThat(trace).extracting(StockMove::quantity).containsExactly(n(20), n(-20));
    }

    @Test
    void whatIsReturnableStaysWithItsHolderUntilItIsBack() {
        StockItem badge =
                items.add(StockItem.of("党员徽章", null, "枚", StockItemKind.EMBLEM).returned());
        receive(badge, 21);
        Slip out = stock.issue(StockOut.of(StockKind.DUTY, TODAY, null)
                .line(StockOut.Line.of(badge.id(), n(2), "李四").marked("07")));
        Loans loans = new Loans(town.ledger, town.clock);
        StockLoan loan = town.ledger.read(Loans::open).getFirst();
        assertThat(loan.holder().value()).isEqualTo("李四");
        loans.giveBack(loan.id(), n(1), TODAY);
        assertThat(balance(badge)).isEqualTo(n(20));
        assertRefused("SUPPLY-12", () -> stock.reverse(out.moves().getFirst().id(), "记错", "赵六"));
        StockLoan rest = town.ledger.read(Loans::open).getFirst();
        loans.lose(List.of(rest.id()), TODAY, "巡逻时掉了");
        assertThat(town.ledger.read(Loans::open)).isEmpty();
        assertRefused("SUPPLY-20", () -> loans.giveBack(List.of(rest.id()), TODAY));
        assertThat(balance(badge)).isEqualTo(n(20));
        town.ledger.undo();
        assertThat(town.ledger.read(Loans::open)).hasSize(1);
    }

    @Test
    void anItemWithStockStaysAndItsUnitToo() {
        receive(water, 24);
        assertRefused("SUPPLY-19", () -> items.retire(water.id(), true));
        assertRefused("SUPPLY-17", () -> items.add(StockItem.of("矿泉水 ", " ", "箱", StockItemKind.NECESSITY)));
        assertThat(stock.levels().get(1).low()).isTrue();
        assertThat(stock.levels().get(1).gap()).isEqualTo(n(24));
        issue(water, 24);
        items.retire(water.id(), true);
        assertRefused("SUPPLY-13", () -> receive(water, 1));
    }

    @Test
    void digitsAloneNameNobody() {
        receive(masks, 10);
        assertRefused(
                "SUPPLY-31",
                () -> stock.issue(StockOut.of(StockKind.DUTY, TODAY, null).line(masks.id(), n(1), "１２3")));
        assertRefused(
                "SUPPLY-31",
                () -> stock.issue(
                        StockOut.of(StockKind.DUTY, TODAY, null).handler("88").line(masks.id(), n(1), "李四")));
        Slip out = stock.issue(StockOut.of(StockKind.DUTY, TODAY, null).line(masks.id(), n(1), "3-2-502"));
        assertRefused("SUPPLY-31", () -> stock.reverse(out.moves().getFirst().id(), "记错", "7"));
    }

    Slip donated(long count, String wish) {
        return stock.receive(StockIn.of(StockKind.DONATED, TODAY, "某公司")
                .meant(wish)
                .line(StockIn.Line.of(masks.id(), n(count)).donated(count)));
    }

    StockOut masksFor(String purpose, long count) {
        return StockOut.of(StockKind.DUTY, TODAY, purpose).line(masks.id(), n(count), "李四");
    }

    @Test
    void whatIsMeantForSomethingDoesNotGoOutForSomethingElseUnsaid() {
        Slip meant = donated(30, "医护人员");
        receive(masks, 20);
        Slip free = stock.issue(masksFor("南门值守", 15));
        assertThat(free.moves()).extracting(StockMove::lotId).doesNotContain(lotOf(meant));
        assertThatThrownBy(() -> stock.issue(masksFor("南门值守", 10))).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.code()).isEqualTo("SUPPLY-30");
            assertThat(fault.field()).isEqualTo("purpose");
            assertThat(fault.sentence()).contains("5 只", "30 只", "医护人员");
        });
        assertRefused("SUPPLY-03", () -> stock.issue(masksFor("南门值守", 36)));
        assertThat(stock.issue(masksFor("送采样医护人员", 10)).moves())
                .extracting(StockMove::lotId)
                .containsExactly(lotOf(meant));
        assertThat(stock.issue(masksFor("定向意向外：急用", 8)).moves()).hasSize(2);
        assertThat(balance(masks)).isEqualTo(n(17));
    }

    @Test
    void aNamedLotAndScrappingAskForNoWish() {
        Slip meant = donated(30, "医护人员");
        stock.issue(StockOut.of(StockKind.COMFORT, TODAY, "慰问")
                .line(StockOut.Line.of(masks.id(), n(10), "李四").from(lotOf(meant))));
        stock.issue(StockOut.of(StockKind.SCRAPPED, TODAY, "受潮").line(masks.id(), n(5), null));
        assertThat(balance(masks)).isEqualTo(n(15));
    }

    static StockLotId lotOf(Slip slip) {
        return slip.moves().getFirst().lotId();
    }
}
