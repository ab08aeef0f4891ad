package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;

/// One person in one shift on one day.
///
/// @param leader whether the person is in charge of the shift
/// @param pinned whether filling and clearing leave it alone
/// @param originalMemberId who stood there before a swap or a stand-in
/// @param approvedBy who agreed to a change
/// @param overruled why a rule was broken on purpose
/// @param arrived when the person came, `departed` when they went, in local time
/// @param minutesDone how long they stood, where somebody wrote it by hand
public record Duty(
        DutyId id,
        ShiftId shiftId,
        LocalDate day,
        MemberId memberId,
        boolean leader,
        DutyStatus status,
        boolean pinned,
        @Nullable MemberId originalMemberId,
        @Nullable Confidential reason,
        @Nullable PersonName approvedBy,
        @Nullable Confidential overruled,
        @Nullable LocalDateTime arrived,
        @Nullable LocalDateTime departed,
        @Nullable Integer minutesDone) {
    static Duty of(DutyId id, ShiftId shift, LocalDate day, MemberId member, DutyStatus status) {
        return new Duty(id, shift, day, member, false, status, false, null, null, null, null, null, null, null);
    }

    Duty withLeader(boolean other) {
        return new Duty(
                id,
                shiftId,
                day,
                memberId,
                other,
                status,
                pinned,
                originalMemberId,
                reason,
                approvedBy,
                overruled,
                arrived,
                departed,
                minutesDone);
    }

    Duty withPinned(boolean other) {
        return new Duty(
                id,
                shiftId,
                day,
                memberId,
                leader,
                status,
                other,
                originalMemberId,
                reason,
                approvedBy,
                overruled,
                arrived,
                departed,
                minutesDone);
    }

    Duty withStatus(DutyStatus other, @Nullable Confidential why) {
        return new Duty(
                id,
                shiftId,
                day,
                memberId,
                leader,
                other,
                pinned,
                originalMemberId,
                why,
                approvedBy,
                overruled,
                arrived,
                departed,
                minutesDone);
    }

    Duty approved(@Nullable PersonName by) {
        return new Duty(
                id,
                shiftId,
                day,
                memberId,
                leader,
                status,
                pinned,
                originalMemberId,
                reason,
                by,
                overruled,
                arrived,
                departed,
                minutesDone);
    }

    Duty overruled(@Nullable Confidential why) {
        return new Duty(
                id,
                shiftId,
                day,
                memberId,
                leader,
                status,
                pinned,
                originalMemberId,
                reason,
                approvedBy,
                why,
                arrived,
                departed,
                minutesDone);
    }

    Duty stood(@Nullable LocalDateTime from, @Nullable LocalDateTime to, @Nullable Integer minutes) {
        return new Duty(
                id,
                shiftId,
                day,
                memberId,
                leader,
                status,
                pinned,
                originalMemberId,
                reason,
                approvedBy,
                overruled,
                from,
                to,
                minutes);
    }

    /// The same duty stood by somebody else.
    Duty by(MemberId other, DutyStatus how) {
        return new Duty(
                id,
                shiftId,
                day,
                other,
                leader,
                how,
                pinned,
                originalMemberId == null ? memberId : originalMemberId,
                reason,
                approvedBy,
                overruled,
                null,
                null,
                null);
    }

    Duty at(Slot slot) {
        return new Duty(
                id,
                slot.shift().id(),
                slot.day(),
                memberId,
                leader,
                status,
                pinned,
                originalMemberId,
                reason,
                approvedBy,
                overruled,
                null,
                null,
                null);
    }
}
