package org.shouwang.roster;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// One line of the handover log: a call received, a visit by superiors, an instruction, something that happened.
///
/// @param who the caller or visitor, `phone` theirs
/// @param words what it was about
/// @param reply what was answered or done
/// @param addedAt when it was added, where that was after handing over; null for a line of the shift itself
public record HandoverLine(
        HandoverLineId id,
        HandoverId handoverId,
        LogKind kind,
        LocalDateTime at,
        @Nullable PersonName who,
        @Nullable Phone phone,
        Confidential words,
        @Nullable Confidential reply,
        @Nullable LocalDateTime addedAt) {
    /// Such a line as typed, not yet in a log.
    ///
    /// @param at null for now
    public record Draft(
            LogKind kind,
            @Nullable LocalDateTime at,
            @Nullable String who,
            @Nullable String phone,
            @Nullable String words,
            @Nullable String reply) {}
}
