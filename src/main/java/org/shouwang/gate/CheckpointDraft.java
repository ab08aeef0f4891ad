package org.shouwang.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.EntranceId;

/// The facts of a checkpoint as somebody wants them.
public record CheckpointDraft(
        String name,
        @Nullable EntranceId entrance,
        @Nullable CheckpointKind kind,
        @Nullable String hours,
        @Nullable String note,
        List<Equipment> equipment) {
    public CheckpointDraft {
        name = name.strip();
        hours = hours == null || hours.isBlank() ? null : hours.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        equipment = List.copyOf(equipment);
    }

    public static CheckpointDraft named(String name) {
        return new CheckpointDraft(name, null, null, null, null, List.of());
    }

    Checkpoint row(CheckpointId id, int position, boolean open) {
        return new Checkpoint(id, name, position, open, entrance, kind, hours, note);
    }
}
