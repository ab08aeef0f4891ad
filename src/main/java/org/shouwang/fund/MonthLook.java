package org.shouwang.fund;

import java.time.YearMonth;
import java.util.List;

/// A month that can be closed, and what was found in each fund that has lines in it.
public record MonthLook(YearMonth month, List<Found> funds) {
    /// The points of one fund.
    public record Found(Fund fund, List<MonthPoint> points) {}

    /// Whether something stops the closing.
    public boolean stopped() {
        return funds.stream()
                .flatMap(found -> found.points().stream())
                .anyMatch(point -> point.weight() == MonthPoint.Weight.STOP);
    }
}
