package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Merge;
import org.shouwang.kit.sheet.Row;

/// Writes lists as offices keep them.
final class ForeignLists {
    private ForeignLists() {}

    /// Rows from line 1 on; `""` for an empty cell, a leading `-` hides the row.
    static Grid grid(String name, List<Merge> merges, String[]... lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            boolean hidden = lines[i].length > 0 && lines[i][0].startsWith("-");
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < lines[i].length; c++) {
                String text = c == 0 && hidden ? lines[i][c].substring(1) : lines[i][c];
                if (!text.isEmpty()) {
                    cells.add(new Cell(c, Cell.Kind.TEXT, text, Double.NaN, null));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(i + 1, hidden, cells));
            }
        }
        return new Grid(name, false, rows, List.of(), merges);
    }

    static String[] line(String words) {
        return words.split(",", -1);
    }
}
