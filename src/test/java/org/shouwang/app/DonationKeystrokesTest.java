package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.shouwang.TestTown;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.donation.Donations;
import org.shouwang.donation.IntentState;
import org.shouwang.donation.Intents;
import org.shouwang.donation.Receipt;
import org.shouwang.donation.Trail;
import org.shouwang.donation.ui.DonationScreen;
import org.shouwang.fund.Funds;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockLevel;

/// What it costs in keys to receive a donation and to give it out, from an empty stock and without the mouse.
class DonationKeystrokesTest extends Keystrokes {
    private int letters;

    @Override
    Prepared prepare() {
        try (TestTown town = new TestTown(folder, "2x2x3x2")) {
            town.settle(3);
            return new Prepared(town.store.file, Clock.fixed(town.clock.instant(), town.clock.getZone()));
        }
    }

    @Override
    String screen() {
        return DonationScreen.ID;
    }

    /// Letters are counted by themselves: names and goods have to be typed in any program.
    @Override
    void type(String words) {
        letters += words.length();
        window.type(words);
    }

    private void ctrlEnter() {
        ctrl(KeyCode.ENTER);
    }

    private List<Receipt> receipts() {
        return desk.ledger().read(Donations::all);
    }

    private Trail trail() {
        return desk.ledger().read(q -> Trail.of(q, receipts().getFirst()));
    }

    private List<StockLevel> levels() {
        return desk.ledger().read(q -> Stock.levels(q, LocalDate.now(desk.clock())));
    }

    @Test
    void receivingAndGivingOutOneDonationIsEightKeysBesidesTheWords() {
        ctrl(KeyCode.N);
        type("李文");
        press(KeyCode.ENTER);
        type("口罩 500只");
        ctrlEnter();
        assertThat(receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.donation().no()).isEqualTo("捐字2021-0001");
            assertThat(receipt.donation().giver().inPublic()).isEqualTo("李*");
        });
        assertThat(levels())
                .singleElement()
                .satisfies(level -> assertThat(level.stock()).isEqualTo(Quantity.of(500)));
        press(KeyCode.F7, KeyCode.ENTER, KeyCode.ENTER);
        type("赵一");
        ctrlEnter();
        assertThat(trail().parts()).singleElement().satisfies(part -> {
            assertThat(part.left()).isZero();
            assertThat(part.gone().getFirst().to()).isEqualTo("赵一");
        });
        assertThat(keys).isEqualTo(7);
        assertThat(letters).isLessThan(15);
    }

    @Test
    void moneyAndGoodsAreTypedTogether() {
        ctrl(KeyCode.N);
        type("某某商贸有限公司");
        press(KeyCode.ENTER);
        type("大米 20袋 1300元 发票；捐款 5000元");
        ctrlEnter();
        assertThat(receipts().getFirst().value()).isEqualTo(Money.ofYuan(1300));
        Money left =
                desk.ledger().read(q -> Funds.balance(q, Funds.all(q).getFirst().id()));
        assertThat(left).isEqualTo(Money.ofYuan(5000));
        assertThat(window.shows("某某商贸有限公司")).isTrue();
    }

    @Test
    void aRefusalKeepsWhatWasTyped() {
        ctrl(KeyCode.N);
        type("李文");
        press(KeyCode.ENTER);
        type("口罩 500只 1250元");
        assertThat(window.shows("折价没有写依据")).isTrue();
        ctrlEnter();
        assertThat(receipts()).isEmpty();
        assertThat(window.shows("没有写依据。请在这一行末尾")).isTrue();
        type(" 发票");
        ctrlEnter();
        assertThat(receipts()).hasSize(1);
    }

    @Test
    void anOfferIsWrittenDownAnsweredAndReceivedFromTheKeyboard() {
        press(KeyCode.F6);
        type("市青年志愿者协会");
        press(KeyCode.ENTER);
        type("矿泉水 30箱");
        ctrlEnter();
        window.run(() -> office.shell().open("today", null));
        window.run(() -> office.shell().open(DonationScreen.ID, null));
        window.click("意向 1");
        press(KeyCode.F9);
        assertThat(desk.ledger().read(Intents::all).getFirst().state()).isEqualTo(IntentState.ACCEPTED);
        window.click("接收捐赠");
        assertThat(window.shows("接收捐赠")).isTrue();
    }

    @Test
    void aCounterEntryAsksForASecondPerson() {
        ctrl(KeyCode.N);
        type("李文");
        press(KeyCode.ENTER);
        type("口罩 500只");
        ctrlEnter();
        press(KeyCode.F8);
        type("数量写错");
        press(KeyCode.ENTER);
        type("李核");
        press(KeyCode.ENTER);
        assertThat(receipts()).hasSize(2);
        assertThat(window.shows("冲销原因")).isTrue();
    }
}
