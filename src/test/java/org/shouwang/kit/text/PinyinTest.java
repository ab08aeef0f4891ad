package org.shouwang.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "单田芳, shan tian fang", "曾子, zeng zi", "仇和, qiu", "解珍, xie zhen", "查英, zha ying", "区明, ou ming",
                "朴成, piao cheng",
        "盖叫天, ge", "任贤, ren xian", "华罗, hua luo", "覃辉, qin hui", "冼星海, xian xing hai", "万俟雪, mo qi xue",
                "长孙无忌, zhang sun wu ji",
        "尉迟恭, yu chi gong", "尉健, wei jian", "吕蒙, lv meng", "張偉, zhang wei", "黑娃, he wa", "种师道, chong shi dao",
                "逄锦聚, pang jin ju",
        "令狐冲, ling hu chong", "单于, chan yu", "乐嘉, yue jia", "纪昀, ji yun", "员半千, yun ban qian"
    })
    void theSurnameIsReadAsASurname(String name, String reading) {
        assertThat(String.join(" ", Pinyin.of(name).first())).startsWith(reading);
    }

    @Test
    void allReadingsAreKnown() {
        Reading reading = Pinyin.of("乐乐");
        assertThat(reading.full()).contains("yuele", "yueyue", "lele").hasSizeLessThanOrEqualTo(64);
        assertThat(reading.initials()).contains("yl", "ll", "yy");
        assertThat(Pinyin.of("重重重重重重重重重重").full()).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void typingFitsWholeBeginningInitialsAndMixed() {
        Reading reading = Pinyin.of("张文中");
        assertThat(List.of(
                        "z",
                        "zh",
                        "zhang",
                        "zw",
                        "zhw",
                        "zwz",
                        "zhwen",
                        "zhangw",
                        "zhangwenz",
                        "zhangwenzhong",
                        "wenz",
                        "zhong",
                        "ZHANG",
                        "zhang wen"))
                .allMatch(reading::matches);
        assertThat(List.of("", " ", "zhanw", "zwx", "wz1", "zhangwenzhongx", "a"))
                .noneMatch(reading::matches);
        assertThat(reading.start("wz")).isEqualTo(1);
        assertThat(reading.start("zwz")).isZero();
    }

    @Test
    void charactersWithoutAReadingDoNotFail() {
        for (String name : List.of("", "𬭎", "王𬭎", "〇", "？", "\ud87e", "\ue815", "A座", "买买提·艾力", "㐀")) {
            Reading reading = Pinyin.of(name);
            assertThat(reading.matches("q9")).isFalse();
        }
        assertThat(Pinyin.of("王𬭎").matches("w")).isTrue();
        assertThat(Pinyin.of("买买提·艾力").first()).containsExactly("mai", "mai", "ti", "ai", "li");
    }

    @Test
    void namesSortAsInADictionary() {
        assertThat(List.of("单一", "曾二", "安三", "张四").stream()
                        .sorted(java.util.Comparator.comparing(Pinyin::sortKey))
                        .toList())
                .containsExactly("安三", "单一", "曾二", "张四");
    }
}
