package org.shouwang.branch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;

/// A time away: leave, rest or home quarantine.
///
/// @param kind RESTING, LEAVE or HOME_QUARANTINE
/// @param untilDay the last day away, null while nobody knows
public record Leave(
        LeaveId id,
        MemberId memberId,
        MemberStatus kind,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable Confidential reason) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
    }

    public Leave until(LocalDate day) {
        return new Leave(id, memberId, kind, fromDay, day, reason);
    }
}
