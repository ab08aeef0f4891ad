package org.shouwang.kit.sheet;

import java.util.List;

/// One row of a workbook that was read; empty cells may be missing.
///
/// @param number as Excel shows it, from 1
/// @param hidden by hand or by a filter
public record Row(int number, boolean hidden, List<Cell> cells) {
    private static final Cell NOTHING = new Cell(0, Cell.Kind.BLANK, "", Double.NaN, null);

    /// The cell of a column (0 for A), a blank one where there is none.
    public Cell cell(int column) {
        if (column < cells.size()) {
            Cell there = cells.get(column);
            if (there.column() == column) {
                return there;
            }
        }
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return NOTHING;
    }

    /// What is seen in a column, without blanks around it.
    public String text(int column) {
        return cell(column).text().strip();
    }

    public boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }
}
