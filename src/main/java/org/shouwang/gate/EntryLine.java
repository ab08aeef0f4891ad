package org.shouwang.gate;

import java.time.LocalDateTime;

/// A line of the register with its door, as a list shows it.
///
/// @param door of the resident or of the household visited, `""` for none
/// @param at in the zone of the compound
public record EntryLine(EntryCheck entry, String door, LocalDateTime at) {
    /// The door, else the plate.
    public String place() {
        if (!door.isEmpty() || entry.plate() == null) {
            return door;
        }
        return entry.plate().value();
    }
}
