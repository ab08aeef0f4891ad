package org.shouwang.kit.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.work.Progress;
import org.shouwang.kit.work.WholeFile;

/// Workbooks out and in: sheets to .xlsx, foreign .xlsx and .xls to rows.
public final class Workbooks {
    private Workbooks() {}

    /// Writes the sheets to `file` in flat memory; a file of that name is replaced only when all is written.
    /// @throws org.shouwang.kit.text.Fault disk full, no such folder, no right to write, file open elsewhere
    /// @throws java.util.concurrent.CancellationException cancelled; nothing is left behind
    public static void write(Path file, List<Sheet> sheets, Marking marking, Progress progress) {
        WholeFile.write(file, out -> new WorkbookWriter(marking, progress).write(sheets, out));
    }

    /// Reads a whole workbook.
    /// @param password null or empty where there is none
    /// @throws org.shouwang.kit.text.Fault SHEET-01 … SHEET-14: not a workbook, empty, protected, too large,
    ///     damaged
    public static Book read(Path file, @Nullable String password, Limits limits, Progress progress) {
        List<Grid> grids = new ArrayList<>();
        stream(file, password, limits, new Collecting(grids, new Packing()), progress);
        return new Book(grids);
    }

    /// Reads a workbook row by row in flat memory; faults as [#read].
    public static void stream(Path file, @Nullable String password, Limits limits, Sink sink, Progress progress) {
        new WorkbookReader(file, password, limits, sink, progress).read();
    }

    private record Collecting(List<Grid> grids, Packing packing) implements Sink {
        @Override
        public boolean sheet(String name, boolean hidden) {
            grids.add(new Grid(name, hidden, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            return true;
        }

        @Override
        public void row(Row row) {
            grids.getLast().rows().add(packing.pack(row));
        }

        @Override
        public void numberedTwice(int number) {
            grids.getLast().numberedTwice().add(number);
        }

        @Override
        public void merge(Merge merge) {
            grids.getLast().merges().add(merge);
        }
    }
}
