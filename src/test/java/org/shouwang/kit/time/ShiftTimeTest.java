package org.shouwang.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShiftTimeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @Test
    void theNightShiftEndsOnTheNextDay() {
        ShiftTime night = ShiftTime.between(LocalTime.of(20, 0), LocalTime.of(8, 0));
        assertThat(night.minutes()).isEqualTo(720);
        assertThat(night.crossesMidnight()).isTrue();
        assertThat(night.on(DAY))
                .isEqualTo(new Span(LocalDateTime.of(2026, 2, 28, 20, 0), LocalDateTime.of(2026, 3, 1, 8, 0)));
        assertThat(night.label()).isEqualTo("20:00—次日08:00");
        assertThat(night.nightMinutes()).isEqualTo(480);
    }

    @Test
    void midnightItselfBelongsToTheDay() {
        ShiftTime evening = ShiftTime.between(LocalTime.of(16, 0), LocalTime.MIDNIGHT);
        assertThat(evening.crossesMidnight()).isFalse();
        assertThat(evening.label()).isEqualTo("16:00—24:00");
        assertThat(evening.nightMinutes()).isEqualTo(120);
        ShiftTime whole = ShiftTime.between(LocalTime.of(8, 0), LocalTime.of(8, 0));
        assertThat(whole.minutes()).isEqualTo(1440);
        assertThat(whole.label()).isEqualTo("08:00—次日08:00");
        assertThat(new ShiftTime(LocalTime.MIDNIGHT, 480).nightMinutes()).isEqualTo(360);
        assertThatThrownBy(() -> new ShiftTime(LocalTime.MIDNIGHT, 1441)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shiftsThatTouchDoNotOverlapAndLeaveNoRest() {
        Span morning = ShiftTime.between(LocalTime.of(0, 0), LocalTime.of(8, 0)).on(DAY);
        Span day = ShiftTime.between(LocalTime.of(8, 0), LocalTime.of(16, 0)).on(DAY);
        Span night = ShiftTime.between(LocalTime.of(20, 0), LocalTime.of(8, 0)).on(DAY);
        Span nextDay =
                ShiftTime.between(LocalTime.of(7, 0), LocalTime.of(16, 0)).on(DAY.plusDays(1));
        assertThat(morning.overlaps(day)).isFalse();
        assertThat(morning.restBetween(day)).isZero();
        assertThat(night.restBetween(day)).isEqualTo(240);
        assertThat(day.restBetween(night)).isEqualTo(240);
        assertThat(night.overlaps(nextDay)).isTrue();
        assertThat(night.common(nextDay)).isEqualTo(60);
        assertThat(night.contains(night.from())).isTrue();
        assertThat(night.contains(night.to())).isFalse();
    }

    @Test
    void overlapIsTheSameFromBothSides() {
        Random random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            Span a = any(random);
            Span b = any(random);
            assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a)).isEqualTo(a.common(b) > 0);
            assertThat(a.restBetween(b)).isEqualTo(b.restBetween(a)).isNotNegative();
            assertThat(a.minutes()).isBetween(1L, 1440L);
        }
    }

    @Test
    void periodsAreWholeDays() {
        Period month = Period.month(YearMonth.of(2026, 2));
        assertThat(month.length()).isEqualTo(28);
        assertThat(month.label()).isEqualTo("2026年2月");
        assertThat(month.next()).isEqualTo(Period.month(YearMonth.of(2026, 3)));
        assertThat(month.previous()).isEqualTo(Period.month(YearMonth.of(2026, 1)));
        Period week = Period.week(LocalDate.of(2026, 11, 22));
        assertThat(week.first()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(week.days()).hasSize(7).allMatch(week::contains);
        assertThat(week.next().first()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(week.previous().last()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(week.overlaps(week.next())).isFalse();
        assertThat(week.label()).isEqualTo("2026年11月16日至2026年11月22日");
        assertThat(Period.day(DAY).label()).isEqualTo("2026年2月28日");
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Span any(Random random) {
        return new ShiftTime(LocalTime.ofSecondOfDay(60L * random.nextInt(1440)), 1 + random.nextInt(1440))
                .on(DAY.plusDays(random.nextInt(3)));
    }
}
