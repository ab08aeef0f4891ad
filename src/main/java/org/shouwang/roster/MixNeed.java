package org.shouwang.roster;

import org.jspecify.annotations.Nullable;

/// At least so many of a sort among the people of a shift.
///
/// @param value which one, where the kind leaves it open
public record MixNeed(
        MixNeedId id,
        ShiftId shiftId,
        MixKind kind,
        @Nullable String value,
        int least) {}
