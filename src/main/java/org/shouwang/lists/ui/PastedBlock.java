package org.shouwang.lists.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.shouwang.lists.ListColumn;
import org.shouwang.lists.ListRow;
import org.shouwang.lists.OwnLists.Filled;

/// A block copied from a workbook: lines and, between tabs, what stands in each column.
final class PastedBlock {
    private PastedBlock() {}

    /// What it would fill in from a place to the right and down; what reaches beyond the list is left out.
    ///
    /// @param reader refuses what cannot stand in its column
    static List<Filled> places(
            String text,
            int row,
            int column,
            List<ListRow> rows,
            List<ListColumn> own,
            BiFunction<ListColumn, String, @Nullable String> reader) {
        List<Filled> places = new ArrayList<>();
        List<String> lines = Arrays.asList(text.stripTrailing().split("\r?\n", -1));
        for (int i = 0; i < lines.size() && row + i < rows.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            for (int j = 0; j < cells.length && column + j < own.size(); j++) {
                ListColumn there = own.get(column + j);
                places.add(new Filled(rows.get(row + i).member().id(), there.id(), reader.apply(there, cells[j])));
            }
        }
        return places;
    }
}
