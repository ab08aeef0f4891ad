package org.shouwang.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Another number of people for a shift on some days; the most particular one that speaks of a day counts.
///
/// @param day only with [NumberDays#DATE]
/// @param needed 0 to 99
public record DayNumber(
        NumberId id,
        ShiftId shiftId,
        NumberDays onDays,
        @Nullable LocalDate day,
        int needed) {}
