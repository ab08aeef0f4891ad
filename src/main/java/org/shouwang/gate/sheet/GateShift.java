package org.shouwang.gate.sheet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.GateSpan;

/// A shift at the gate, as the roster knows it.
///
/// @param words name, day and hours, as they stand on a sheet
/// @param from the first moment, `to` the first one after
/// @param checkpoint where it stands, null for all of them
public record GateShift(
        String words, Instant from, Instant to, @Nullable CheckpointId checkpoint) {
    /// Where the shifts of a day come from; the gate itself knows no roster.
    @FunctionalInterface
    public interface Source {
        /// The shifts that begin on a day, in order.
        List<GateShift> on(LocalDate day);
    }

    public GateSpan span(Clock clock) {
        return GateSpan.between(from, to, clock.getZone()).at(checkpoint);
    }
}
