package org.shouwang.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.57, 伍角柒分",
        "1, 壹元整",
        "10, 壹拾元整",
        "11.10, 壹拾壹元壹角整",
        "100.01, 壹佰元零壹分",
        "325.04, 叁佰贰拾伍元零肆分",
        "1005.30, 壹仟零伍元叁角整",
        "1010.10, 壹仟零壹拾元壹角整",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "6007.14, 陆仟零柒元壹角肆分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "20000, 贰万元整",
        "100000, 壹拾万元整",
        "100200, 壹拾万零贰佰元整",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "230000, 贰拾叁万元整",
        "1000001, 壹佰万零壹元整",
        "5138800, 伍佰壹拾叁万捌仟捌佰元整",
        "10000000, 壹仟万元整",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        "100010000, 壹亿零壹万元整",
        "1000002000.06, 壹拾亿零贰仟元零陆分",
        "123456789.01, 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分",
        "-400, 负肆佰元整"
    })
    void amountsAreWrittenByTheRules(String amount, String capitals) {
        assertThat(CapitalAmount.of(Money.parse(amount).orElseThrow())).isEqualTo(capitals);
    }

    @Test
    void everyAmountReadsBackAsItself() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            long fen = random.nextLong(1, 1L << random.nextInt(1, 43));
            String written = CapitalAmount.of(new Money(fen));
            assertThat(read(written)).as(written).isEqualTo(fen);
            assertThat(written).doesNotContain("零零").doesNotContain("零元整").doesNotContain("零万");
        }
    }

    /// A reader of its own, character by character.
    static long read(String written) {
        Map<Character, Long> units = new HashMap<>(Map.of('拾', 10L, '佰', 100L, '仟', 1000L));
        String digits = "零壹贰叁肆伍陆柒捌玖";
        long total = 0;
        long group = 0;
        long digit = 0;
        long fen = 0;
        for (char c : written.toCharArray()) {
            if (digits.indexOf(c) >= 0) {
                digit = digits.indexOf(c);
            } else if (units.containsKey(c)) {
                group += digit * units.get(c);
                digit = 0;
            } else if (List.of('万', '亿', '兆').contains(c)) {
                long power = c == '万' ? 10_000L : c == '亿' ? 100_000_000L : 1_000_000_000_000L;
                total += (group + digit) * power;
                group = 0;
                digit = 0;
            } else if (c == '元') {
                fen = (total + group + digit) * 100;
                digit = 0;
            } else if (c == '角') {
                fen += digit * 10;
                digit = 0;
            } else if (c == '分') {
                fen += digit;
            }
        }
        return fen;
    }
}
