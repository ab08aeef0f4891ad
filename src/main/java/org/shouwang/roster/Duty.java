package org.shouwang.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;

/// One person in one shift on one day.
///
/// @param leader whether the person is in charge of the shift
/// @param pinned whether filling and clearing leave it alone
/// @param originalMemberId who stood there before a swap or a stand-in
public record Duty(
        DutyId id,
        ShiftId shiftId,
        LocalDate day,
        MemberId memberId,
        boolean leader,
        DutyStatus status,
        boolean pinned,
        @Nullable MemberId originalMemberId,
        @Nullable Confidential reason) {
    Duty withLeader(boolean other) {
        return new Duty(id, shiftId, day, memberId, other, status, pinned, originalMemberId, reason);
    }

    Duty withPinned(boolean other) {
        return new Duty(id, shiftId, day, memberId, leader, status, other, originalMemberId, reason);
    }

    Duty withStatus(DutyStatus other, @Nullable Confidential why) {
        return new Duty(id, shiftId, day, memberId, leader, other, pinned, originalMemberId, why);
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
                reason);
    }

    Duty at(Slot slot) {
        return new Duty(id, slot.shift().id(), slot.day(), memberId, leader, status, pinned, originalMemberId, reason);
    }
}
