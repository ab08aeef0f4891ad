package org.shouwang.delivery.ui.stats;

import java.time.LocalDate;
import java.time.YearMonth;
import org.shouwang.kit.time.Period;

/// How many days are counted together.
enum StatsSpan {
    DAY,
    WEEK,
    MONTH;

    Period around(LocalDate day) {
        return switch (this) {
            case DAY -> Period.day(day);
            case WEEK -> Period.week(day);
            case MONTH -> Period.month(YearMonth.from(day));
        };
    }
}
