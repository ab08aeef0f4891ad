package org.shouwang.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.fund.FundSource;
import org.shouwang.kit.text.Fault;
import org.shouwang.ledger.Chain;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;

/// A donation from the receipt to stock, fund and counter-entry.
class DonationsTest extends DonationDesk {
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
