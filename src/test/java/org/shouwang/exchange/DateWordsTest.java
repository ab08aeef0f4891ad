package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-1-2",
                "2020-01-02",
                "2020/1/2",
                "2020.1.2",
                "2020年1月2日",
                "2020年01月02号",
                "20200102",
                "二〇二〇年一月二日",
                "二零二零年一月二日",
                "２０２０－１－２",
                " 2020 年 1 月 2 日 ",
                "2020-01-02 00:00:00",
                "2020/1/2 8:30",
                "2020年1月2日星期四",
                "43832"
            })
    void aDayIsReadHoweverItIsWritten(String written) {
        assertThat(DateWords.day(written)).as(written).contains(LocalDate.of(2020, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020112", "20-1-2", "1月2日", "不详", "2020", "", "202001", "1985年3月"})
    void whatIsNoDayIsNotGuessed(String written) {
        assertThat(DateWords.day(written)).as(written).isEmpty();
    }

    @Test
    void aDayThatIsNotThereIsRefusedAndAMonthIsAMonth() {
        assertThatThrownBy(() -> DateWords.day("2021-02-30")).isInstanceOf(DateTimeException.class);
        assertThat(DateWords.month("1885年3月")).contains(YearMonth.of(1885, 3));
        assertThat(DateWords.month("1885.03")).contains(YearMonth.of(1885, 3));
        assertThat(DateWords.month("1885.13")).isEmpty();
        assertThat(DateWords.day("一八八五年十二月十一日")).contains(LocalDate.of(1885, 12, 11));
    }
}
