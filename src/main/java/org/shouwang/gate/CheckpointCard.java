package org.shouwang.gate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Entrance;

/// A checkpoint with its entrance and what stands there.
public record CheckpointCard(
        Checkpoint checkpoint, @Nullable Entrance entrance, List<Equipment> equipment) {
    /// Whether people are let through there on a day: it is kept open, and so is its entrance.
    public boolean offered(LocalDate day) {
        return checkpoint.open() && (entrance == null || !entrance.closed(day));
    }
}
