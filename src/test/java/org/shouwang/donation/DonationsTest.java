package org.shouwang.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundMonths;
import org.shouwang.fund.FundSource;
import org.shouwang.fund.Funds;
import org.shouwang.fund.MonthPoint;
import org.shouwang.fund.Supervision;
import org.shouwang.household.Homes;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Chain;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockMove;
import org.shouwang.supply.StockOut;

/// A donation from the offer to stock, fund and counter-entry, on a real store.
class DonationsTest {
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

    @Test
    void typedOnceItIsReceiptStockAndFund() {
        Receipt receipt = donations.receive(draft("某某商贸有限公司", "口罩 500只 1250元 发票\n捐款 3000元"));
        assertThat(receipt.donation().no()).isEqualTo("捐字2021-0001");
        assertThat(receipt.value()).isEqualTo(Money.ofYuan(1250));
        assertThat(receipt.money()).isEqualTo(Money.ofYuan(3000));
        assertThat(receipt.gifts()).isEqualTo("口罩 500只、捐款 3,000.00元");
        assertThat(left("口罩")).isEqualTo(Quantity.of(500));
        assertThat(item("口罩").kind()).isEqualTo(StockItemKind.PROTECTIVE);
        assertThat(inFund()).isEqualTo(Money.ofYuan(3000));
        assertThat(fund().source()).isEqualTo(FundSource.DONATED);
        assertThat(donations.receive(draft("", "口罩 20只")).donation().no()).isEqualTo("捐字2021-0002");
        assertThat(left("口罩")).isEqualTo(Quantity.of(520));
        assertThat(store.ledger.read(Chain::firstBreak)).isEmpty();
        assertThatThrownBy(store.ledger::undo)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("LEDGER-03"));
        assertThat(left("口罩")).isEqualTo(Quantity.of(520));
    }

    @Test
    void whatCameWithAReceiptIsNotTakenBackFromTheStockAlone() {
        Receipt receipt = donations.receive(draft("李文", "口罩 50只"));
        StockMove move = store.ledger
                .read(q -> Stock.ofDonation(q, receipt.lines().getFirst().id().value()))
                .getFirst();
        assertThatThrownBy(() -> stock.reverse(move.id(), "写错", "赵一"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("SUPPLY-40"));
        assertThat(left("口罩")).isEqualTo(Quantity.of(50));
        donations.reverse(receipt.donation().id(), "写错", new PersonName("赵一"));
        assertThat(left("口罩")).isEqualTo(Quantity.ZERO);
        Notice notice = store.ledger.read(q -> Notice.of(q, new Period(today, today)));
        assertThat(notice.rows()).isEmpty();
    }

    @Test
    void aNumberNamesNobody() {
        assertThatThrownBy(() -> donations.receive(draft("1234567", "口罩 5只")))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.field()).isEqualTo("donor"));
        DonationDraft good = draft("李文", "口罩 5只");
        assertThatThrownBy(() -> donations.receive(good.people(new PersonName("12 34"), null)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.field()).isEqualTo("receiver"));
        Receipt receipt = donations.receive(good);
        assertThatThrownBy(() -> donations.reverse(receipt.donation().id(), "写错", new PersonName("8")))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.field()).isEqualTo("second"));
        assertThatThrownBy(() -> intents.offer(IntentDraft.of(Donor.named("88"), "口罩 5只", today)))
                .hasMessageContaining("不是姓名");
    }

    @Test
    void anAcceptedOfferIsDeclinedWithAReasonWhileNothingCame() {
        Intent intent = intents.offer(IntentDraft.of(Donor.named("李文"), "口罩 5只", today));
        intents.accept(intent.id());
        intents.decline(intent.id(), "仓库已满");
        Intent declined = store.ledger.read(q -> Intents.find(q, intent.id())).orElseThrow();
        assertThat(declined.state()).isEqualTo(IntentState.DECLINED);
        assertThat(declined.reason()).isEqualTo("仓库已满");
    }

    @Test
    void thePhoneOfPublicNoticesIsKeptOnceForGoodsAndMoney() {
        assertThat(Supervision.phone(store.ledger)).isEmpty();
        Supervision.keep(store.ledger, " 0900-1234567 ");
        Supervision.keep(store.ledger, "0900-1234567");
        assertThat(Supervision.phone(store.ledger)).isEqualTo("0900-1234567");
        Supervision.keep(store.ledger, "");
        assertThat(Supervision.phone(store.ledger)).isEmpty();
    }

    @Test
    void twoSumsOnOneReceiptAreNoVoucherUsedTwice() {
        donations.receive(draft("李文", "捐款 300元\n捐款 20元"));
        store.moveTo(TestStore.START.plus(Duration.ofDays(30)));
        FundMonths months = new FundMonths(store.ledger, Homes.clock(store));
        List<MonthPoint> points = store.ledger.read(
                q -> months.look(q, fund().id(), YearMonth.from(today)));
        assertThat(points).allMatch(point -> point.weight() == MonthPoint.Weight.GOOD);
    }

    @Test
    void packsOfAToldSizeAreBookedInPieces() {
        Receipt receipt = donations.receive(draft("李文", "口罩 200只/箱 5箱"));
        assertThat(receipt.lines().getFirst().quantity()).isEqualTo(Quantity.of(1000));
        assertThat(receipt.lines().getFirst().note()).isEqualTo("5箱（200只/箱）");
        assertThat(item("口罩").unit()).isEqualTo("只");
        assertThat(item("口罩").packUnit()).isEqualTo("箱");
        assertThat(item("口罩").packSize()).isEqualTo(Quantity.of(200));
        donations.receive(draft("李文", "口罩 每箱100只 2箱"));
        donations.receive(draft("李文", "口罩 1箱"));
        donations.receive(draft("李文", "口罩 20只"));
        assertThat(left("口罩")).as("a gift's own packs count").isEqualTo(Quantity.of(1420));
        donations.receive(draft("李文", "大米 10公斤/袋 20袋"));
        assertThat(item("大米").unit()).as("rice comes in bags").isEqualTo("袋");
        assertThat(left("大米")).isEqualTo(Quantity.of(20));
    }

    @Test
    void packsAreCountedInTheUnitOfTheStock() {
        new StockItems(store.ledger, Homes.clock(store))
                .add(StockItem.of("矿泉水", "550毫升", "瓶", StockItemKind.NECESSITY).pack("箱", Quantity.of(24)));
        Receipt receipt = donations.receive(draft("李文", "矿泉水 3箱"));
        assertThat(receipt.lines().getFirst().quantity()).isEqualTo(Quantity.of(72));
        assertThat(receipt.lines().getFirst().note()).isEqualTo("3箱");
        assertThatThrownBy(() -> donations.receive(draft("李文", "矿泉水 3提")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("按“瓶”计数")
                .hasMessageContaining("3提");
        assertThat(left("矿泉水")).as("nothing half-done").isEqualTo(Quantity.of(72));
    }

    @Test
    void whatIsNotClearIsRefusedWhole() {
        assertThatThrownBy(() -> donations.receive(draft("李文", ""))).hasMessageContaining("还没有写捐赠什么");
        assertThatThrownBy(() -> donations.receive(draft("李文", "口罩 5只\n手套"))).hasMessageContaining("第 2 样“手套”");
        assertThatThrownBy(() -> donations.receive(draft("李文", "口罩 5只 50元"))).hasMessageContaining("没有写依据");
        assertThatThrownBy(() -> donations.receive(
                        DonationDraft.of(Donor.named("李文"), GiftText.read("口罩 5只", today), today.plusDays(1))))
                .hasMessageContaining("还没有到");
        PersonName wang = new PersonName("王守望");
        assertThatThrownBy(() -> donations.receive(draft("李文", "口罩 5只").people(null, wang)))
                .hasMessageContaining("见证人");
        assertThat(store.ledger.<List<Receipt>>read(Donations::all)).isEmpty();
        assertThat(store.ledger.<List<StockItem>>read(StockItems::all)).isEmpty();
    }

    @Test
    void anOfferIsAnsweredAndArrives() {
        Intent intent = intents.offer(IntentDraft.of(Donor.named("张玉兰"), "大米 20袋", today));
        intents.decline(intent.id(), "暂无存放地点");
        intents.reopen(intent.id());
        intents.accept(intent.id());
        Receipt receipt = donations.receive(draft("张玉兰", "大米 20袋").fulfils(intent.id()));
        assertThat(store.ledger
                        .read(q -> Intents.find(q, intent.id()))
                        .orElseThrow()
                        .state())
                .isEqualTo(IntentState.ARRIVED);
        assertThatThrownBy(() -> donations.receive(draft("张玉兰", "大米 20袋").fulfils(intent.id())))
                .hasMessageContaining("已经接收");
        assertThatThrownBy(() -> intents.decline(intent.id(), "x")).hasMessageContaining("已经接收");
        donations.reverse(receipt.donation().id(), "重复登记", new PersonName("李核"));
        assertThat(store.ledger
                        .read(q -> Intents.find(q, intent.id()))
                        .orElseThrow()
                        .state())
                .as("expected again")
                .isEqualTo(IntentState.ACCEPTED);
    }

    @Test
    void aCounterEntryTakesStockAndFundBack() {
        Receipt wrong = donations.receive(draft("李文", "口罩 500只 1250元 发票\n捐款 3000元"));
        DonationId id = wrong.donation().id();
        assertThatThrownBy(() -> donations.reverse(id, "", new PersonName("李核")))
                .hasMessageContaining("写原因");
        assertThatThrownBy(() -> donations.reverse(id, "写错", null)).hasMessageContaining("第二人");
        assertThatThrownBy(() -> donations.reverse(id, "写错", new PersonName("王守望")))
                .hasMessageContaining("请换一位");
        Receipt red = donations.reverse(id, "数量写错", new PersonName("李核"));
        assertThat(red.donation().no()).isEqualTo("捐字2021-0002");
        assertThat(red.money()).isEqualTo(Money.ofYuan(-3000));
        assertThat(left("口罩")).isEqualTo(Quantity.ZERO);
        assertThat(inFund()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> donations.reverse(id, "再冲", new PersonName("李核")))
                .hasMessageContaining("捐字2021-0002");
        assertThatThrownBy(() -> donations.reverse(red.donation().id(), "再冲", new PersonName("李核")))
                .hasMessageContaining("本身是冲销凭证");
        assertThat(store.ledger.read(Chain::firstBreak)).isEmpty();
    }

    @Test
    void whatWasGivenOutIsNamedInTheRefusal() {
        Receipt receipt = donations.receive(draft("李文", "口罩 500只"));
        issue("口罩", 200, "赵一");
        assertThatThrownBy(() -> donations.reverse(receipt.donation().id(), "写错", new PersonName("李核")))
                .hasMessageContaining("已经发出 200只")
                .hasMessageContaining("赵一 200只");
        assertThat(left("口罩")).isEqualTo(Quantity.of(300));
    }

    @Test
    void goodsAreFollowedToWhoeverGotThem() {
        Receipt first = donations.receive(draft("李文", "口罩 100只").wish("值守人员"));
        Receipt second = donations.receive(draft("张三", "口罩 50只"));
        issue("口罩", 120, "赵一");
        Trail.Part one = trail(first).parts().getFirst();
        Trail.Part two = trail(second).parts().getFirst();
        assertThat(one.much(one.out())).isEqualTo("100只");
        assertThat(one.left()).isZero();
        assertThat(two.gone()).singleElement().satisfies(gone -> {
            assertThat(gone.to()).isEqualTo("赵一");
            assertThat(gone.kind()).isEqualTo("值守领用");
            assertThat(two.much(gone.amount())).isEqualTo("20只");
        });
        assertThat(two.much(two.left())).isEqualTo("30只");
        String origin = store.ledger
                .read(q -> Stock.levels(q, today))
                .getFirst()
                .lots()
                .getFirst()
                .lot()
                .origin()
                .value();
        assertThat(origin).contains("张三").contains("捐字2021-0002");
    }
}
