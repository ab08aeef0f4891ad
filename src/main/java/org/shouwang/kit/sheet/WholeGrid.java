package org.shouwang.kit.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A sheet that was read, in which a merged cell counts wherever it reaches.
public final class WholeGrid {
    private static final int LONGEST = 400;

    private final Grid grid;
    private final TreeMap<Integer, Row> rows = new TreeMap<>();
    private final Map<Long, Cell> covered = new HashMap<>();

    public WholeGrid(Grid grid) {
        this.grid = grid;
        grid.rows().forEach(row -> rows.putIfAbsent(row.number(), row));
        grid.merges().forEach(this::cover);
    }

    private void cover(Merge merge) {
        Row first = rows.get(merge.firstRow());
        if (first == null || first.cell(merge.firstColumn()).blank()) {
            return;
        }
        for (int row = merge.firstRow(); row <= Math.min(merge.lastRow(), merge.firstRow() + LONGEST); row++) {
            for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
                covered.put(key(row, column), first.cell(merge.firstColumn()));
            }
        }
    }

    private static long key(int row, int column) {
        return row * 100_000L + column;
    }

    public String name() {
        return grid.name();
    }

    /// The rows with any content, from the top.
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    public boolean has(int row) {
        return rows.containsKey(row);
    }

    /// A row as Excel numbers it; one without cells where there is none.
    public Row row(int number) {
        Row there = rows.get(number);
        return there == null ? new Row(number, false, List.of()) : there;
    }

    /// The cell of a row (as Excel numbers it) and a column (0 for A), or the merged one that covers it.
    public Cell cell(int row, int column) {
        Cell merged = covered.get(key(row, column));
        return merged != null ? merged : row(row).cell(column);
    }

    /// What is seen there, without blanks around it.
    public String text(int row, int column) {
        return cell(row, column).text().strip();
    }

    /// The last row of what is merged downwards from a cell; its own row where nothing is.
    public int lastRow(int row, int column) {
        return grid.merges().stream()
                .filter(merge -> merge.firstColumn() == column && merge.firstRow() == row)
                .mapToInt(Merge::lastRow)
                .findFirst()
                .orElse(row);
    }

    /// A line of words over at least so many columns from the first, such as a note.
    public boolean banner(int row, int columns) {
        return grid.merges().stream()
                .anyMatch(merge -> merge.firstRow() <= row
                        && row <= merge.lastRow()
                        && merge.firstColumn() == 0
                        && merge.lastColumn() >= columns - 1);
    }

    /// What stands in the rows of a head by column, one under the other, the same words once.
    public Map<Integer, String> titles(int first, int last) {
        int widest = rows.values().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(Cell::column)
                .max()
                .orElse(0);
        Map<Integer, String> titles = new TreeMap<>();
        for (int column = 0; column <= widest; column++) {
            List<String> parts = new ArrayList<>();
            for (int row = first; row <= last; row++) {
                String part = text(row, column);
                if (!part.isEmpty() && !parts.contains(part)) {
                    parts.add(part);
                }
            }
            if (!parts.isEmpty()) {
                titles.put(column, String.join(" ", parts));
            }
        }
        return titles;
    }
}
