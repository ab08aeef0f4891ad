package org.shouwang.roster;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.kit.time.Span;

/// 未办结事项: what goes from shift to shift of a post until it is settled.
///
/// @param raisedAt local time, `settledAt` too; null while it is open
/// @param outcome how it was settled
public record OpenMatter(
        OpenMatterId id,
        PostId postId,
        Confidential words,
        LocalDateTime raisedAt,
        @Nullable LocalDateTime settledAt,
        @Nullable Confidential outcome) {
    /// Whether it was open at some moment of a shift.
    boolean concerns(Span shift) {
        return raisedAt.isBefore(shift.to()) && (settledAt == null || !settledAt.isBefore(shift.from()));
    }

    /// Whether it was still open when a shift ended.
    public boolean openAfter(Span shift) {
        return settledAt == null || !settledAt.isBefore(shift.to());
    }

    OpenMatter settled(@Nullable LocalDateTime at, @Nullable Confidential how) {
        return new OpenMatter(id, postId, words, raisedAt, at, how);
    }
}
