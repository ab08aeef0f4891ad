package org.shouwang.gate.sheet;

import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.kit.sheet.Column;

/// A column of a list of entries.
///
/// @param stays whether it is not struck through where the line is void
/// @param total what stands under it
record EntryPart(
        Column column, Cell cell, boolean stays, @Nullable Object total) {
    /// What stands in it for a line.
    @FunctionalInterface
    interface Cell {
        @Nullable
        Object of(EntryCheck line);
    }

    static EntryPart of(Column column, Cell cell) {
        return new EntryPart(column, cell, false, null);
    }

    EntryPart staying() {
        return new EntryPart(column, cell, true, total);
    }

    EntryPart total(@Nullable Object sum) {
        return new EntryPart(column, cell, stays, sum);
    }
}
