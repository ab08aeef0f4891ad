package org.shouwang.gate.ui.book;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Direction;

/// A line of a paper sheet as it was typed, for repeating it and for putting it right.
///
/// @param at when it was, null where the time could not be read
/// @param page and `row` where it stands on paper
record LateTyped(
        Map<LateCell, String> cells,
        @Nullable LateMeant who,
        Direction direction,
        @Nullable LocalDateTime at,
        int page,
        int row) {
    LateTyped {
        cells = Map.copyOf(cells);
    }

    String text(LateCell cell) {
        return cells.getOrDefault(cell, "");
    }

    @Override
    public String toString() {
        return "LateTyped[" + page + "/" + row + "]"; // names never into a log
    }
}
