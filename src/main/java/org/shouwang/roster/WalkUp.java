package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// 临时加人: somebody who came to stand without being in the roster.
///
/// @param arrived when the person came, `departed` when they went, in local time
/// @param minutesDone how long they stood, where somebody wrote it by hand
/// @param memberId who of the roll it was, once known; then `dutyId` is the duty that counts for the person
public record WalkUp(
        WalkUpId id,
        PersonName name,
        @Nullable Phone phone,
        ShiftId shiftId,
        LocalDate day,
        @Nullable LocalDateTime arrived,
        @Nullable LocalDateTime departed,
        @Nullable Integer minutesDone,
        @Nullable MemberId memberId,
        @Nullable DutyId dutyId,
        @Nullable Confidential note) {
    /// Whether it is known who of the roll it was.
    public boolean matched() {
        return memberId != null;
    }

    WalkUp stood(@Nullable LocalDateTime from, @Nullable LocalDateTime to, @Nullable Integer minutes) {
        return new WalkUp(id, name, phone, shiftId, day, from, to, minutes, memberId, dutyId, note);
    }

    WalkUp known(@Nullable MemberId member, @Nullable DutyId duty) {
        return new WalkUp(id, name, phone, shiftId, day, arrived, departed, minutesDone, member, duty, note);
    }

    WalkUp called(PersonName other, @Nullable Phone number, @Nullable Confidential remark) {
        return new WalkUp(id, other, number, shiftId, day, arrived, departed, minutesDone, memberId, dutyId, remark);
    }
}
