package org.shouwang.gate;

import org.jspecify.annotations.Nullable;
import org.shouwang.compound.EntranceId;

/// A gate of the compound at which people are checked.
///
/// @param position the place in lists, from 1
/// @param open whether it is kept open as a passage
/// @param entranceId at which way in it stands, null where that is not noted
/// @param hours when it is manned, in words
public record Checkpoint(
        CheckpointId id,
        String name,
        int position,
        boolean open,
        @Nullable EntranceId entranceId,
        @Nullable CheckpointKind kind,
        @Nullable String hours,
        @Nullable String note) {
    public Checkpoint(CheckpointId id, String name, int position, boolean open) {
        this(id, name, position, open, null, null, null, null);
    }

    public Checkpoint withOpen(boolean now) {
        return new Checkpoint(id, name, position, now, entranceId, kind, hours, note);
    }

    Checkpoint at(int place) {
        return new Checkpoint(id, name, place, open, entranceId, kind, hours, note);
    }
}
