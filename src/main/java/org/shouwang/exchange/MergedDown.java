package org.shouwang.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Merge;
import org.shouwang.kit.sheet.Row;

/// Doors that are written once for several rows, in cells merged downwards.
final class MergedDown {
    private MergedDown() {}

    /// For each row (as Excel numbers it) and column the cell that counts there too.
    static Map<Integer, Map<Integer, Cell>> cells(Grid grid, Columns columns) {
        Set<Integer> wanted = columns.own().entrySet().stream()
                .filter(entry -> entry.getKey().place() || entry.getKey() == Heading.TIE)
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        int last = grid.rows().isEmpty() ? 0 : grid.rows().getLast().number();
        Map<Integer, Row> rows = new HashMap<>();
        Map<Integer, Map<Integer, Cell>> found = new HashMap<>();
        for (Merge merge : grid.merges()) {
            boolean down = merge.lastRow() > merge.firstRow()
                    && merge.firstRow() > columns.layout().headerRow();
            if (!down || !wanted.contains(merge.firstColumn())) {
                continue;
            }
            if (rows.isEmpty()) {
                grid.rows().forEach(row -> rows.putIfAbsent(row.number(), row));
            }
            Row first = rows.get(merge.firstRow());
            if (first != null && !first.cell(merge.firstColumn()).blank()) {
                for (int row = merge.firstRow() + 1; row <= Math.min(merge.lastRow(), last); row++) {
                    if (rows.containsKey(row)) {
                        found.computeIfAbsent(row, any -> new HashMap<>())
                                .put(merge.firstColumn(), first.cell(merge.firstColumn()));
                    }
                }
            }
        }
        return found;
    }
}
