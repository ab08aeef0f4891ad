package org.shouwang.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.TestStore;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.fund.FundMonths;
import org.shouwang.fund.MonthPoint;
import org.shouwang.fund.Supervision;
import org.shouwang.household.Homes;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.time.Period;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockMove;

/// What people write and answer about donations, taken as it is meant.
class DonationsMeantTest extends DonationDesk {
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
        List<MonthPoint> points = store.ledger.read(q -> months.look(q, fund().id(), YearMonth.from(today)));
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
        assertThat(store.ledger.read(Book::of).came(intent)).contains(receipt);
        assertThatThrownBy(() -> donations.receive(draft("张玉兰", "大米 20袋").fulfils(intent.id())))
                .hasMessageContaining("已经接收");
        assertThatThrownBy(() -> intents.decline(intent.id(), "x")).hasMessageContaining("已经接收");
        donations.reverse(receipt.donation().id(), "重复登记", new PersonName("李核"));
        assertThat(store.ledger.read(Book::of).came(intent)).isEmpty();
        assertThat(store.ledger
                        .read(q -> Intents.find(q, intent.id()))
                        .orElseThrow()
                        .state())
                .as("expected again")
                .isEqualTo(IntentState.ACCEPTED);
    }
}
