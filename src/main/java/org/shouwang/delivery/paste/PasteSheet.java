package org.shouwang.delivery.paste;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Limits;
import org.shouwang.kit.sheet.Row;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// An order sheet as a workbook, read as the table it is.
public final class PasteSheet {
    private static final Texts T = Texts.of(PasteSheet.class);
    private static final int MOST_ROWS = 5000;

    private PasteSheet() {}

    /// The first sheet that holds anything, a tab between cells; the lines have the numbers of the rows.
    ///
    /// @throws Fault SHEET-… where it is no workbook, PASTE-02 where it is empty, PASTE-03 for too many rows
    public static String text(Path file, Progress progress) {
        Grid grid = Workbooks.read(file, null, Limits.STANDARD, progress).grids().stream()
                .filter(one -> !one.hidden() && !one.rows().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Fault("PASTE-02", T.get("fault.empty", String.valueOf(file.getFileName()))));
        if (grid.rows().size() > MOST_ROWS) {
            throw new Fault("PASTE-03", T.get("fault.long", grid.rows().size(), MOST_ROWS));
        }
        List<String> lines = new ArrayList<>();
        for (Row row : grid.rows()) {
            while (lines.size() < row.number() - 1 && lines.size() < MOST_ROWS) {
                lines.add("");
            }
            lines.add(line(row));
        }
        return String.join("\n", lines);
    }

    private static String line(Row row) {
        int last = row.cells().stream().mapToInt(Cell::column).max().orElse(0);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
            cells.add(row.text(column).replaceAll("[\\t\\r\\n]+", " "));
        }
        return String.join("\t", cells);
    }
}
