package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundOffice;
import org.shouwang.fund.FundView;
import org.shouwang.fund.Funds;

/// What a line of a fund costs in keys, in the whole window and without the mouse.
class FundKeystrokesTest extends Keystrokes {
    @Override
    Prepared prepare() {
        try (FundOffice office = new FundOffice(folder)) {
            Fund fund = office.careFund();
            office.takeIn(fund, FundOffice.TODAY, 50_000);
            office.spend(fund, FundOffice.TODAY, 1_000);
            return new Prepared(office.town.store.file, Clock.fixed(office.clock.instant(), office.clock.getZone()));
        }
    }

    @Override
    String screen() {
        return "fund";
    }

    @Override
    void type(String words) {
        window.type(words); // amounts and words are not counted
    }

    List<FundLine> lines() {
        return desk.ledger()
                .read(q -> FundView.of(q, Funds.all(q).getFirst().id(), null, desk.clock())
                        .orElseThrow()
                        .account()
                        .lines());
    }

    @Test
    void spendingIsTypedFromFieldToField() {
        ctrl(KeyCode.N);
        type("1234.5");
        assertThat(window.shows("壹仟贰佰叁拾肆元伍角整")).isTrue();
        press(KeyCode.ENTER, KeyCode.ENTER);
        type("购买口罩");
        press(KeyCode.ENTER);
        type("发票 9");
        press(KeyCode.ENTER, KeyCode.ENTER);
        type("采样志愿者");
        press(KeyCode.ENTER);
        type("12");
        press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(lines()).hasSize(3);
        FundLine line = lines().getLast();
        assertThat(line.spending().text()).isEqualTo("1,234.50");
        assertThat(line.purpose()).as("as the line before").isEqualTo("慰问一线党员");
        assertThat(line.approver()).isEqualTo(lines().get(1).approver());
        assertThat(window.shows("已记 2021-003，结余 47,765.50 元")).isTrue();
        assertThat(keys).isEqualTo(11);
    }

    @Test
    void moreThanIsLeftIsSaidAtTheAmountAndNothingIsLost() {
        ctrl(KeyCode.N);
        type("60000");
        press(KeyCode.ENTER, KeyCode.ENTER);
        type("购买口罩");
        press(KeyCode.ENTER);
        type("发票 9");
        press(KeyCode.ENTER, KeyCode.ENTER);
        type("志愿者");
        ctrl(KeyCode.ENTER);
        assertThat(window.shows("只结余 49,000.00 元，不够支出 60,000.00 元")).isTrue();
        assertThat(lines()).hasSize(2);
        assertThat(window.shows("记支出：党内关爱资金")).isTrue();
    }

    @Test
    void aWrongLineIsTakenBackWithF8() {
        window.click("记收入"); // anywhere on the page
        press(KeyCode.ESCAPE);
        window.run(() -> ((javafx.scene.control.TableView<?>) window.find("ledger"))
                .getSelectionModel()
                .select(1));
        press(KeyCode.F8);
        type("金额多写一位");
        press(KeyCode.ENTER);
        type("李敏");
        press(KeyCode.ENTER);
        assertThat(window.shows("复核人不能是经办人")).isTrue();
        for (int i = 0; i < 2; i++) {
            press(KeyCode.BACK_SPACE);
        }
        type("赵志强");
        press(KeyCode.ENTER);
        assertThat(lines()).hasSize(3);
        assertThat(lines().getLast().counter()).isTrue();
        assertThat(lines().getLast().balance().text()).isEqualTo("50,000.00");
    }
}
