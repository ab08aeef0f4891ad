package org.shouwang.kit.fx;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;

/// A sheet as a list on the screen: the same columns, tints and totals as in the workbook and on paper.
public final class SheetTable {
    private static final double CHARACTER = 7.4;

    private SheetTable() {}

    /// @param rows the rows of the sheet, read in the background ([Sheet#rowList])
    public static Table<List<@Nullable Object>> of(Sheet sheet, List<List<@Nullable Object>> rows) {
        Tables<List<@Nullable Object>> tables = Tables.of();
        for (int i = 0; i < sheet.columns().size(); i++) {
            int at = i;
            Column column = sheet.columns().get(i);
            double width = column.width() * CHARACTER + 18;
            if (column.numeric()) {
                tables.number(column.title(), width, row -> (Number) Marked.plain(row.get(at)));
            } else {
                tables.text(column.title(), width, row -> Objects.toString(Marked.plain(row.get(at)), ""));
            }
        }
        Table<List<@Nullable Object>> table = tables.build();
        table.items(rows);
        return table;
    }
}
