package org.shouwang.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.compound.UnitId;

/// Who brings what goes to a stairwell.
///
/// @param untilDay last day, null while it stands; on `fromDay` itself for one day only
public record CourierUnit(
        long id,
        UnitId unitId,
        MemberId memberId,
        LocalDate fromDay,
        @Nullable LocalDate untilDay) {
    boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
    }

    boolean ofOneDay() {
        return fromDay.equals(untilDay);
    }

    CourierUnit until(LocalDate last) {
        return new CourierUnit(id, unitId, memberId, fromDay, last);
    }

    CourierUnit by(MemberId other) {
        return new CourierUnit(id, unitId, other, fromDay, untilDay);
    }
}
