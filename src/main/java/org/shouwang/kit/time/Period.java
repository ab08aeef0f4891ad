package org.shouwang.kit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.shouwang.kit.text.Texts;

/// A run of whole days, both ends included: a day, a week from Monday, a month.
public record Period(LocalDate first, LocalDate last) {
    private static final Texts T = Texts.of(Period.class);

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /// Monday to Sunday of the week in which the day is.
    public static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    public int length() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(Period other) {
        return !other.last.isBefore(first) && !last.isBefore(other.first);
    }

    /// The period after: the next month for a month, else as many days.
    public Period next() {
        return isMonth()
                ? month(YearMonth.from(first).plusMonths(1))
                : new Period(last.plusDays(1), last.plusDays(length()));
    }

    /// The period before: the month before for a month, else as many days.
    public Period previous() {
        return isMonth()
                ? month(YearMonth.from(first).minusMonths(1))
                : new Period(first.minusDays(length()), first.minusDays(1));
    }

    /// In words: a day, a whole month, or from one day to another.
    public String label() {
        if (first.equals(last)) {
            return Dates.full(first);
        }
        return isMonth()
                ? Dates.month(YearMonth.from(first))
                : T.get("period.days", Dates.full(first), Dates.full(last));
    }

    private boolean isMonth() {
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
    }
}
