package org.shouwang.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.kit.sheet.Tone;

/// One row as it will be drawn: the lines of each cell and the height, in points.
///
/// @param stripe whether it lies on the darker ground
record RowBox(List<CellBox> cells, float height, Ground ground, boolean stripe) {
    /// What a row is.
    enum Ground {
        DATA,
        TOTAL,
        /// One cell over all columns.
        WORD,
        /// The same, heading the rows after it.
        BAND
    }

    /// Where words stand in a cell.
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /// @param shrink factor for a number that would be wider than its column
    record CellBox(List<String> lines, Align align, Tone tone, float shrink) {
        int count() {
            return lines.size();
        }
    }

    boolean band() {
        return ground == Ground.BAND;
    }

    int lines() {
        return cells.stream().mapToInt(CellBox::count).max().orElse(1);
    }

    /// A row taller than a page, cut into pieces of at most `most` lines.
    List<RowBox> cut(int most, float lineHeight) {
        List<RowBox> pieces = new ArrayList<>();
        int all = lines();
        for (int from = 0; from < all; from += most) {
            int start = from;
            int end = Math.min(all, from + most);
            List<CellBox> part = cells.stream()
                    .map(cell -> new CellBox(
                            cell.lines().subList(Math.min(start, cell.count()), Math.min(end, cell.count())),
                            cell.align(),
                            cell.tone(),
                            cell.shrink()))
                    .toList();
            pieces.add(new RowBox(part, height - (all - (end - from)) * lineHeight, ground, stripe));
        }
        return pieces;
    }
}
