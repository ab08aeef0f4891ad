package org.shouwang.delivery.purchase;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who came through the gate with goods, as the gate wrote it down.
///
/// @param entry the line of the gate register
/// @param plate null on foot
/// @param load what was brought, in words
/// @param before the lines by which the same person came before
public record GateGoods(
        long entry,
        Instant at,
        String name,
        @Nullable String plate,
        @Nullable String load,
        List<Long> before) {
    public GateGoods {
        before = List.copyOf(before);
    }
}
