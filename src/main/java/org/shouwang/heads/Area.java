package org.shouwang.heads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A set of cells under a name that somebody answers for: a Party member's responsibility area, a grid.
///
/// @param untilDay last day, null while it stands
public record Area(
        AreaId id,
        Kind kind,
        String name,
        @Nullable String note,
        LocalDate fromDay,
        @Nullable LocalDate untilDay) {
    /// What the area is for.
    public enum Kind {
        PARTY,
        GRID,
        OTHER
    }

    Area until(@Nullable LocalDate day) {
        return new Area(id, kind, name, note, fromDay, day);
    }
}
