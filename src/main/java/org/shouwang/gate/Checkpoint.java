package org.shouwang.gate;

/// A gate of the compound at which people are checked.
///
/// @param position the place in lists, from 1
/// @param open whether it is kept open as a passage
public record Checkpoint(CheckpointId id, String name, int position, boolean open) {
    public Checkpoint withOpen(boolean now) {
        return new Checkpoint(id, name, position, now);
    }
}
