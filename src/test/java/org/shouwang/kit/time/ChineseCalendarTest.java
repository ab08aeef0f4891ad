package org.shouwang.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseCalendarTest {
    private final ChineseCalendar calendar = ChineseCalendar.standard();

    /// The notice of 2023 begins with the last day of 2022, as the published tables count it.
    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-12-31, 31, 7", "2022-01-01, 2022-12-30, 31, 7", "2022-12-31, 2023-12-31, 27, 7",
        "2024-01-01, 2024-12-31, 28, 8", "2025-01-01, 2025-12-31, 28, 5", "2026-01-01, 2026-12-31, 33, 6"
    })
    void everyNoticeHasItsNumberOfDays(LocalDate first, LocalDate last, long off, long work) {
        List<DayKind> kinds =
                first.datesUntil(last.plusDays(1)).map(calendar::of).toList();
        assertThat(kinds.stream().filter(DayKind.HOLIDAY::equals)).hasSize((int) off);
        assertThat(kinds.stream().filter(DayKind.MAKE_UP::equals)).hasSize((int) work);
        assertThat(kinds).doesNotContain(DayKind.UNKNOWN);
    }

    @Test
    void workIsMadeUpOnlyAtWeekends() {
        LocalDate.of(2021, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(date -> calendar.of(date) == DayKind.MAKE_UP)
                .forEach(date ->
                        assertThat(date.getDayOfWeek()).as("" + date).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void itAgreesWithThePublishedTables(int year) throws IOException {
        Path file = Path.of("/work/shared/data/holidays-" + year + ".json");
        assumeTrue(Files.exists(file));
        Matcher day = Pattern.compile("\"name\": \"(.*?)\",\\s*\"date\": \"(.*?)\",\\s*\"isOffDay\": (true|false)")
                .matcher(Files.readString(file));
        int days = 0;
        while (day.find()) {
            DayKind kind = day.group(3).equals("true") ? DayKind.HOLIDAY : DayKind.MAKE_UP;
            LocalDate date = LocalDate.parse(day.group(2));
            assertThat(calendar.day(date)).isEqualTo(new Day(date, kind, day.group(1)));
            days++;
        }
        assertThat(days).isGreaterThan(30);
    }

    @Test
    void aYearWithoutANoticeIsUnknownNeverGuessed() {
        assertThat(calendar.of(LocalDate.of(2027, 1, 1))).isEqualTo(DayKind.UNKNOWN);
        assertThat(calendar.of(LocalDate.of(2020, 12, 31))).isEqualTo(DayKind.UNKNOWN);
        assertThat(calendar.day(LocalDate.of(2027, 10, 1)).label()).isEqualTo("日历未公布");
        assertThat(calendar.day(LocalDate.of(2027, 10, 1)).rest()).isFalse();
    }

    @Test
    void daysSayWhatTheyAre() {
        assertThat(calendar.day(LocalDate.of(2026, 2, 17)).label()).isEqualTo("春节");
        assertThat(calendar.day(LocalDate.of(2026, 2, 14)).label()).isEqualTo("春节调休上班");
        assertThat(calendar.of(LocalDate.of(2026, 11, 21))).isEqualTo(DayKind.WEEKEND);
        assertThat(calendar.of(LocalDate.of(2026, 11, 20))).isEqualTo(DayKind.WORKDAY);
        assertThat(Dates.weekday(DayOfWeek.SATURDAY)).isEqualTo("星期六");
        assertThat(Dates.weekdayBrief(DayOfWeek.SUNDAY)).isEqualTo("日");
    }

    @Test
    void theNoticeOfALaterYearCanBeAdded() {
        ChineseCalendar longer =
                calendar.with(List.of("# 2027", "2027 off 元旦 2027-01-01..2027-01-03", "2027 work 元旦 2027-01-09"));
        assertThat(longer.of(LocalDate.of(2027, 1, 2))).isEqualTo(DayKind.HOLIDAY);
        assertThat(longer.of(LocalDate.of(2027, 1, 9))).isEqualTo(DayKind.MAKE_UP);
        assertThat(longer.of(LocalDate.of(2027, 1, 4))).isEqualTo(DayKind.WORKDAY);
        assertThat(longer.of(LocalDate.of(2026, 1, 1))).isEqualTo(DayKind.HOLIDAY);
        assertThat(longer.of(LocalDate.of(2028, 1, 1))).isEqualTo(DayKind.UNKNOWN);
        assertThat(calendar.of(LocalDate.of(2027, 1, 2))).isEqualTo(DayKind.UNKNOWN);
        for (String wrong : List.of("2027", "2027 off 元旦", "2027 free 元旦 2027-01-01", "2027 off 元旦 2027-02-30")) {
            assertThatThrownBy(() -> calendar.with(List.of(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(wrong);
        }
    }
}
