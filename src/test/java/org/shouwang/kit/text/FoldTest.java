package org.shouwang.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "劉備, 刘备", "陳葉賈, 陈叶贾", "３號樓二單元, 3号楼二单元", "ＡＢｃ１２３, abc123", "張 三, 张三", "張　三, 张三", "3—2－502, 3-2-502",
        "3–2−502, 3-2-502", "買買提·艾力, 买买提•艾力", "買買提‧艾力, 买买提・艾力", "後, 后", "臺灣, 台湾", "Ａ座, a座", "黃淸, 黄清"
    })
    void differentWritingsOfTheSameHaveOneKey(String one, String other) {
        assertThat(Fold.key(one)).isEqualTo(Fold.key(other));
    }

    @Test
    void differentNamesStayDifferent() {
        assertThat(Fold.key("张伟")).isNotEqualTo(Fold.key("章伟"));
        assertThat(Fold.key("𬭎")).isEqualTo("𬭎");
        assertThat(Fold.key("\u200b\ufeff ")).isEmpty();
    }

    @Test
    void foldingTwiceChangesNothing() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String written = new String(Character.toChars(random.nextInt(0x3000) + random.nextInt(3) * 0x5000));
            String key = Fold.key(written);
            assertThat(Fold.key(key)).as(written).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "十, 10",
        "十二, 12",
        "二十, 20",
        "二十一, 21",
        "一百零二, 102",
        "一百二十, 120",
        "一百一十二, 112",
        "三千零五, 3005",
        "两百, 200",
        "一〇二, 102",
        "五零二, 502",
        "〇, 0",
        "零, 0",
        "12, 12",
        "0012, 12",
        "壹拾贰, 12",
        "一千二百零三, 1203",
        "九, 9",
        "9999, 9999"
    })
    void chineseNumbersAreRead(String written, int value) {
        assertThat(ChineseNumber.parse(written)).hasValue(value);
    }

    @Test
    void whatIsNoNumberIsNotGuessed() {
        for (String written : List.of("", "一百二", "十百", "百", "二二十", "一1", "12345", "十二楼", "一十百", "零十", "一二三四五", "-1")) {
            assertThat(ChineseNumber.parse(written)).as(written).isEmpty();
        }
    }

    @Test
    void numbersSortByValueAndBelowGroundFirst() {
        assertThat(List.of("10", "9", "负1", "负2", "1", "A10", "A9", "2", "东1", "-3", "02").stream()
                        .sorted(NaturalOrder.INSTANCE)
                        .toList())
                .containsExactly("-3", "负2", "负1", "1", "02", "2", "9", "10", "A9", "A10", "东1");
    }
}
