package org.shouwang.zone;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A place that is closed off, controlled or under precaution for a time, with its ground.
///
/// @param where the place in words, such as building 3 unit 2
/// @param until when it is over, null while that is open
/// @param ground on what it rests (依据), and `documentNo` the number of the paper
/// @param establishedBy who wrote it down
/// @param liftedAt from when it is lifted, with `liftedGround` and who wrote that down; null while it is not
public record ControlledZone(
        ControlledZoneId id,
        ZoneLevel level,
        ZonePlace place,
        String where,
        Instant from,
        @Nullable Instant until,
        String ground,
        @Nullable String documentNo,
        @Nullable String note,
        String establishedBy,
        @Nullable Instant liftedAt,
        @Nullable String liftedGround,
        @Nullable String liftedBy) {
    /// The strictest first; of two alike the narrower place, then the later one.
    static final Comparator<ControlledZone> STRICTEST = Comparator.comparing(ControlledZone::level)
            .thenComparing(zone -> -zone.place().depth())
            .thenComparing(ControlledZone::from, Comparator.reverseOrder())
            .thenComparing(zone -> zone.id().value());

    /// When it is over or was: the earlier of `until` and `liftedAt`; null while that is open.
    public @Nullable Instant end() {
        if (until == null || liftedAt == null) {
            return until == null ? liftedAt : until;
        }
        return until.isBefore(liftedAt) ? until : liftedAt;
    }

    /// Whether it counts at a moment: from its first moment until just before its end.
    public boolean standsAt(Instant at) {
        Instant end = end();
        return !at.isBefore(from) && (end == null || at.isBefore(end));
    }

    public ZoneState stateAt(Instant at) {
        if (liftedAt != null && !at.isBefore(liftedAt)) {
            return ZoneState.LIFTED;
        }
        if (at.isBefore(from)) {
            return ZoneState.COMING;
        }
        if (until != null && !at.isBefore(until)) {
            return liftedAt == null ? ZoneState.EXPIRED : ZoneState.LIFTED;
        }
        return ZoneState.STANDING;
    }
}
