package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.solver.Effort;

/// What is to be filled, and how hard to try.
///
/// @param from places that begin before stay as they are
/// @param soon with [FillMode#REPAIR] places that begin before change only where they must
public record FillOrder(Period period, FillMode mode, LocalDateTime from, LocalDateTime soon, Effort effort) {
    /// Enough for a month of sixty people, and the same plan every time.
    public static final Effort USUAL = new Effort(60, 6, 2, 1);
    /// A good plan at once.
    public static final Effort QUICK = new Effort(0, 100, 1, 1);

    /// Fills what is empty from a day on.
    public static FillOrder empty(Period period, LocalDate from) {
        return of(period, FillMode.EMPTY, from.atStartOfDay());
    }

    public static FillOrder of(Period period, FillMode mode, LocalDateTime from) {
        return new FillOrder(period, mode, from, from.plusDays(1), USUAL);
    }

    public FillOrder with(Effort other) {
        return new FillOrder(period, mode, from, soon, other);
    }
}
