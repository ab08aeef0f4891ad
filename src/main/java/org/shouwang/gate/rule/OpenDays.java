package org.shouwang.gate.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.DayKind;

/// On which days opening hours count; the more exact one wins.
public enum OpenDays {
    EVERY_DAY,
    /// By the official calendar, make-up days included.
    WORKDAYS,
    REST_DAYS,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    boolean has(LocalDate day) {
        return switch (this) {
            case EVERY_DAY -> true;
            case WORKDAYS -> !rest(day);
            case REST_DAYS -> rest(day);
            default -> day.getDayOfWeek() == DayOfWeek.valueOf(name());
        };
    }

    /// 0 for every day, 1 for a kind of day, 2 for one weekday.
    int exactness() {
        return this == EVERY_DAY ? 0 : this == WORKDAYS || this == REST_DAYS ? 1 : 2;
    }

    private static boolean rest(LocalDate day) {
        DayKind kind = ChineseCalendar.standard().of(day);
        return switch (kind) {
            case HOLIDAY, WEEKEND -> true;
            case WORKDAY, MAKE_UP -> false;
            case UNKNOWN -> day.getDayOfWeek().getValue() > 5;
        };
    }
}
