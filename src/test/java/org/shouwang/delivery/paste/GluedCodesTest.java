package org.shouwang.delivery.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters of sets that no heading declares are asked for; names that hold letters and digits are goods.
class GluedCodesTest {
    private static PastedLine one(String line) {
        return PastedListTest.read("8-1-101 大米1袋\n" + line).lines().getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"白菜2A1B", "白菜2a1b", "白菜A2B1", "白菜2A", "白菜2A1B一份", "2A1B白菜", "白菜 2A1B", "2A1B 白菜"})
    void lettersOfSetsWithoutAHeadingAreAskedFor(String goods) {
        PastedLine read = one("3-2-502 " + goods);
        assertThat(read.open()).as(Chats.told(read)).isTrue();
        assertThat(read.reason()).containsIgnoringCase(goods.contains("A2B1") ? "A2B" : "2A");
        assertThat(read.doubt()).isEqualTo(read.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "维生素B2, 维生素B2",
        "维生素D3K2, 维生素D3K2",
        "A4纸 1包, A4纸1包",
        "5L油, 油5L",
        "油5L 1桶, 油 5L 1桶",
        "500ml牛奶, 牛奶500ml",
        "84消毒液 1瓶, 84消毒液1瓶",
        "N95口罩 2个, N95口罩2个",
        "5号电池 2节, 5号电池2节",
        "2B铅笔 2支, 2B铅笔2支"
    })
    void namesWithLettersAndDigitsAreGoods(String written, String goods) {
        PastedLine read = one("3-2-502 " + written);
        assertThat(read.order()).as(Chats.told(read)).isTrue();
        assertThat(read.goods()).isEqualTo(goods);
    }
}
