package org.shouwang.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Goods that came to the compound at one time from one place.
///
/// @param source courier firm, market, shop or head of the group purchase
/// @param unloadedBy in words
/// @param problem what was missing or broken, in words
/// @param entryId the line of the gate register by which it came in
public record Arrival(
        ArrivalId id,
        LocalDate day,
        Instant at,
        Kind kind,
        String source,
        int pieces,
        @Nullable String unloadedBy,
        @Nullable String problem,
        @Nullable Long entryId) {
    /// How the goods come.
    public enum Kind {
        COURIER,
        MARKET,
        GROUP_PURCHASE,
        SUPERMARKET,
        VEGETABLE_BUS,
        OTHER
    }
}
