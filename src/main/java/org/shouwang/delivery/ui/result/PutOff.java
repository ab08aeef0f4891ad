package org.shouwang.delivery.ui.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.kit.fx.Days;
import org.shouwang.kit.text.Fault;

/// The question to which day some lines of the sheet are put off.
///
/// @param note how the lines were named where that could be read in two ways, else `""`
/// @param tried the day of the try
record PutOff(List<ResultLine> lines, String note, LocalDate tried, Clock clock) {
    private static final String DAY_ALONE = "\\d{1,2}";

    PutOff {
        lines = List.copyOf(lines);
    }

    List<DeliveryId> ids() {
        return lines.stream().map(ResultLine::id).toList();
    }

    /// Where nothing is typed: the day after the try; today where that is past.
    LocalDate usual() {
        LocalDate next = tried.plusDays(1);
        LocalDate today = LocalDate.now(clock);
        return next.isBefore(today) ? today : next;
    }

    /// The day that is meant: `25` and `3-2` are those to come. Empty where it is no later day.
    Optional<LocalDate> day(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(usual());
        }
        try {
            LocalDate read = Days.day(typed, clock);
            if (read != null && !read.isAfter(tried)) {
                read = typed.matches(DAY_ALONE) ? read.plusMonths(1) : read.plusYears(1);
            }
            return Optional.ofNullable(read).filter(day -> day.isAfter(tried) && day.isBefore(tried.plusYears(1)));
        } catch (Fault noDay) {
            return Optional.empty();
        }
    }
}
