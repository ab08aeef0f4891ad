package org.shouwang.kit.sheet;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.work.Progress;

/// Workbooks out and in: sheets to .xlsx, foreign .xlsx and .xls to rows.
public final class Workbooks {
    private Workbooks() {}

    /// Writes the sheets to `file` in flat memory; a file of that name is replaced only when all is written.
    /// @throws org.shouwang.kit.text.Fault disk full, no such folder, no right to write, file open elsewhere
    /// @throws java.util.concurrent.CancellationException cancelled; nothing is left behind
    public static void write(Path file, List<Sheet> sheets, Marking marking, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Reads a whole workbook.
    /// @param password null or empty where there is none
    /// @throws org.shouwang.kit.text.Fault not a workbook, empty, protected, too large, damaged
    public static Book read(Path file, @Nullable String password, Limits limits, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Reads a workbook row by row in flat memory; faults as [#read].
    public static void stream(Path file, @Nullable String password, Limits limits, Sink sink, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
