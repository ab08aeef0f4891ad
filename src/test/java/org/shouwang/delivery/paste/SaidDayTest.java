package org.shouwang.delivery.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidDayTest {
    @ParameterizedTest
    @CsvSource({
        "接龙 鸡蛋30元/板 明早送到, 1, 明早送到",
        "今晚8点截单，明天上午统一配送, 1, 明天上午统一配送",
        "鸡蛋团购 后天到货, 2, 后天到货",
        "明天截单后天送 鸡蛋接龙, 2, 后天送",
        "明天下单后天送 鸡蛋接龙, 2, 后天送",
        "接龙 明天到货，后天送货上门, 2, 后天送",
        "明天的鸡蛋接龙, 1, 明天",
        "接龙 鸡蛋 次日送达, 1, 次日送",
        "#接龙 大后天送 鸡蛋, 3, 大后天送"
    })
    void theHeadingSaysInHowManyDaysItIsBrought(String heading, int days, String words) {
        SaidDay said = PastedListTest.read(heading + "\n1. 3-2-502 鸡蛋1板").saidDay();
        assertThat(said).isEqualTo(new SaidDay(words, days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"接龙 鸡蛋30元/板", "鸡蛋接龙 明天截单", "接龙 今天送到", "鸡蛋接龙 明天或后天"})
    void aHeadingThatSaysNoDayForSureProposesNone(String heading) {
        assertThat(PastedListTest.read(heading + "\n1. 3-2-502 鸡蛋1板").saidDay()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. 3-2-502 鸡蛋1板 明天送", "3-2-502 鸡蛋1板（后天送到）"})
    void whatOneHouseholdSaysIsNotTheDayOfTheList(String line) {
        assertThat(PastedListTest.read("接龙\n" + line).saidDay()).isNull();
    }
}
