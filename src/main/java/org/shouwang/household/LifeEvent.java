package org.shouwang.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;

/// Something that happened to a household or one of its people: when it happened apart from when it was written down.
///
/// @param residentId null where it concerns the whole household
/// @param onDay when it happened
/// @param notedOn when it was written down
/// @param otherId the household at the other end, of a split, a merger or a change
/// @param words from where or where to, and what else is to be said
public record LifeEvent(
        LifeEventId id,
        HouseholdId householdId,
        @Nullable ResidentId residentId,
        LifeEventKind kind,
        LocalDate onDay,
        LocalDate notedOn,
        @Nullable HouseholdId otherId,
        @Nullable Confidential words) {}
