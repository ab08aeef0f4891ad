package org.shouwang.roster;

import org.jspecify.annotations.Nullable;

/// Something handed over with the shift, such as two radios.
///
/// @param state a remark such as 电量不足
public record HandedThing(
        HandedThingId id,
        HandoverId handoverId,
        String name,
        int count,
        @Nullable String state) {
    /// A thing as typed.
    public record Draft(String name, int count, @Nullable String state) {}

    public Draft draft() {
        return new Draft(name, count, state);
    }
}
