package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberWordsTest {
    final MemberWords members = new MemberWords(new HeadingWords());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "李四（妻）、李五（子）; 李四 妻|李五 子",
                "李四(妻),李五(子); 李四 妻|李五 子",
                "李四（妻，15400000001）、李五; 李四 妻 15400000001|李五",
                "配偶：王乙，女儿:王丙; 王乙 配偶|王丙 女儿",
                "配偶王乙、儿子王丙; 王乙 配偶|王丙 儿子",
                "王乙 妻 15400000001; 王乙 妻 15400000001",
                "王 乙、王丙; 王乙|王丙",
                "王乙/王丙; 王乙|王丙",
                "阿依古丽·买买提; 阿依古丽·买买提",
                "女娲; 女娲"
            })
    void peopleInOneCellAreToldApart(String cell, String expected) {
        assertThat(members.read(cell).stream()
                        .map(person -> person.name().value()
                                + (person.kinship() == null ? "" : " " + person.kinship())
                                + (person.phone() == null
                                        ? ""
                                        : " " + person.phone().value()))
                        .collect(Collectors.joining("|")))
                .isEqualTo(expected);
    }

    @Test
    void aNumberOnlyCountsThem() {
        assertThat(MemberWords.count("3人")).isTrue();
        assertThat(MemberWords.count("3")).isTrue();
        assertThat(MemberWords.count("李三")).isFalse();
    }
}
