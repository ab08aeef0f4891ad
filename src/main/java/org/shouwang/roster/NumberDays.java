package org.shouwang.roster;

import java.time.LocalDate;
import org.shouwang.kit.time.Day;
import org.shouwang.kit.time.DayKind;

/// The days for which another number of people is needed, from the most general to the one day.
public enum NumberDays {
    WORKDAYS,
    RESTDAYS,
    MONDAYS,
    TUESDAYS,
    WEDNESDAYS,
    THURSDAYS,
    FRIDAYS,
    SATURDAYS,
    SUNDAYS,
    HOLIDAYS,
    DATE;

    /// Whether it speaks of a day; of DATE only the day itself decides.
    ///
    /// @param rest whether the day is a weekend or a holiday
    boolean covers(Day day, boolean rest) {
        return switch (this) {
            case WORKDAYS -> !rest;
            case RESTDAYS -> rest;
            case HOLIDAYS -> day.kind() == DayKind.HOLIDAY;
            case DATE -> false;
            default -> weekday(day.date()) == ordinal();
        };
    }

    private static int weekday(LocalDate date) {
        return MONDAYS.ordinal() + date.getDayOfWeek().ordinal();
    }
}
