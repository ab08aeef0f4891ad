package org.shouwang.delivery.purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.delivery.Arrival;

/// What is noted when goods come.
///
/// @param source courier firm, market, shop or head of the group purchase
/// @param gate the line of the gate register by which the goods came in, null where nobody noted one
/// @param counts pieces by building; buildings without pieces may be missing
public record ArrivalDraft(
        LocalDate day,
        Instant at,
        Arrival.Kind kind,
        String source,
        int pieces,
        @Nullable String unloadedBy,
        @Nullable String problem,
        @Nullable Long gate,
        Map<BuildingId, Integer> counts) {
    public ArrivalDraft {
        counts = Map.copyOf(counts);
    }
}
