package org.shouwang.kit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.shouwang.kit.text.Texts;

/// Dates as the office writes them.
public final class Dates {
    private static final Texts T = Texts.of(Dates.class);

    private Dates() {}

    /// Year, month and day.
    public static String full(LocalDate date) {
        return T.get("date.long", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Month and day.
    public static String brief(LocalDate date) {
        return T.get("date.short", date.getMonthValue(), date.getDayOfMonth());
    }

    public static String month(YearMonth month) {
        return T.get("month.long", month.getYear(), month.getMonthValue());
    }

    /// The name of the weekday, three characters.
    public static String weekday(DayOfWeek day) {
        return T.get("weekday.names").split(" ")[day.getValue() - 1];
    }

    /// The name of the weekday for narrow columns, one character.
    public static String weekdayBrief(DayOfWeek day) {
        return T.get("weekday.short").split(" ")[day.getValue() - 1];
    }
}
