package org.shouwang.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Row;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A workbook of a list that was filled in and has come back: what would change, place by place; nothing is written.
///
/// @param changes in the order of the workbook
/// @param strange rows whose key is none of this list, as Excel numbers them
/// @param untouched rows in which nothing changed
public record ListReturn(List<Change> changes, List<Integer> strange, int untouched) {
    private static final Texts T = Texts.of(ListReturn.class);
    private static final String MARK = "L";

    /// One place that differs.
    ///
    /// @param row as Excel numbers it
    /// @param before `""` for nothing
    /// @param now as it would be stored; null where it cannot be read
    /// @param problem why it cannot be read; null where it can
    public record Change(
            int row,
            ListRow line,
            ListColumn column,
            String before,
            @Nullable String now,
            @Nullable String problem) {
        /// What is to be written; null where it cannot be.
        public OwnLists.@Nullable Filled filled() {
            return now == null ? null : new OwnLists.Filled(line.member().id(), column.id(), now);
        }
    }

    public ListReturn {
        changes = List.copyOf(changes);
        strange = List.copyOf(strange);
    }

    /// The key of a line in a workbook.
    static String key(ListMemberId id) {
        return MARK + Long.toString(id.value(), 36);
    }

    /// Compares a workbook with the list. Empty cells change nothing.
    ///
    /// @throws Fault LIST-08 no column of keys
    public static ListReturn of(Book book, ListView view, LocalDate today) {
        Map<String, ListRow> lines = new HashMap<>();
        view.rows().forEach(row -> lines.put(key(row.member().id()), row));
        List<Change> changes = new ArrayList<>();
        List<Integer> strange = new ArrayList<>();
        int untouched = 0;
        boolean keyed = false;
        for (Grid grid : book.grids()) {
            Head head = head(grid, view);
            if (head == null) {
                continue;
            }
            keyed = true;
            for (Row row : grid.rows()) {
                String key = row.text(head.key);
                if (row.number() <= head.row || key.isEmpty()) {
                    continue;
                }
                ListRow line = lines.get(key);
                if (line == null) {
                    strange.add(row.number());
                } else {
                    int before = changes.size();
                    head.columns.forEach((at, column) -> compare(row, at, line, column, today, changes));
                    untouched += changes.size() == before ? 1 : 0;
                }
            }
        }
        if (!keyed) {
            throw new Fault("LIST-08", T.get("return.noKey", view.list().name()));
        }
        return new ListReturn(changes, strange, untouched);
    }

    private static void compare(
            Row row, int at, ListRow line, ListColumn column, LocalDate today, List<Change> changes) {
        String typed = row.text(at);
        if (typed.isEmpty()) {
            return;
        }
        String before = line.value(column.id());
        try {
            String now = Entry.read(column, typed, today);
            if (now != null && !Objects.equals(now, before)) {
                changes.add(new Change(row.number(), line, column, before, now, null));
            }
        } catch (Fault unread) {
            changes.add(new Change(row.number(), line, column, before, null, unread.sentence()));
        }
    }

    private record Head(int row, int key, Map<Integer, ListColumn> columns) {}

    private static @Nullable Head head(Grid grid, ListView view) {
        String title = T.get("sheet.key");
        for (Row row : grid.rows()) {
            int key = -1;
            Map<Integer, ListColumn> columns = new HashMap<>();
            for (var cell : row.cells()) {
                String text = cell.text().strip();
                if (text.equals(title)) {
                    key = cell.column();
                }
                view.columns().stream()
                        .filter(column -> column.name().equals(text))
                        .findFirst()
                        .ifPresent(column -> columns.put(cell.column(), column));
            }
            if (key >= 0) {
                return new Head(row.number(), key, columns);
            }
        }
        return null;
    }
}
