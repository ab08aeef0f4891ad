package org.shouwang.roster;

import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;

/// What one person stands in a period.
///
/// @param minutes as it happened where that is known, else as planned
/// @param weekends duties that begin on a weekend
/// @param holidays duties that begin on a public holiday
/// @param absent duties noted as not stood; they count nowhere else
/// @param whole whether the person was here all the time and free at any time, so that the figures can be compared
public record Share(
        Member member,
        int shifts,
        long minutes,
        int nights,
        int weekends,
        int holidays,
        int leads,
        int absent,
        boolean whole) {
    public double hours() {
        return minutes / 60.0;
    }

    /// This and another time of the same person together.
    Share with(@Nullable Share other) {
        return other == null
                ? this
                : new Share(
                        member,
                        shifts + other.shifts,
                        minutes + other.minutes,
                        nights + other.nights,
                        weekends + other.weekends,
                        holidays + other.holidays,
                        leads + other.leads,
                        absent + other.absent,
                        whole && other.whole);
    }
}
