package org.shouwang.kit.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shouwang.kit.work.Progress;

/// Writes one workbook to a stream, sheet after sheet.
final class WorkbookWriter {
    private static final int LONGEST_NAME = 31;

    private final Marking marking;
    private final Progress progress;

    WorkbookWriter(Marking marking, Progress progress) {
        this.marking = marking;
        this.progress = progress;
    }

    void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (SealedWorkbook workbook = new SealedWorkbook()) {
            try {
                fill(workbook, sheets, out);
            } finally {
                // Before closing: closing first would leave the rows of a broken-off list in the temporary folder.
                workbook.dispose();
            }
        }
    }

    private void fill(SealedWorkbook workbook, List<Sheet> sheets, OutputStream out) throws IOException {
        Look look = new Look(workbook.getXSSFWorkbook());
        Set<String> taken = new HashSet<>();
        for (Sheet sheet : sheets) {
            var tab = workbook.createSheet(freeName(sheet.name(), taken));
            new SheetWriter(sheet, tab, look, progress).write(marking);
        }
        properties(workbook.getXSSFWorkbook(), sheets);
        workbook.writeAvoidingTempFiles(new Cancellable(out, progress));
    }

    private void properties(XSSFWorkbook workbook, List<Sheet> sheets) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setCreator(marking.author());
        core.setLastModifiedByUser(marking.author());
        core.setDescription(marking.line());
        core.setTitle(sheets.isEmpty() ? "" : sheets.getFirst().title());
        Date moment = Date.from(marking.moment().atZone(ZoneId.systemDefault()).toInstant());
        core.setCreated(Optional.of(moment));
        core.setModified(Optional.of(moment));
    }

    /// A tab name that Excel takes and that no other sheet has.
    private static String freeName(String wanted, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = "(" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    /// Packing a long list takes seconds: cancelling must be heard then too.
    private static final class Cancellable extends FilterOutputStream {
        private final Progress progress;

        Cancellable(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            out.write(bytes, from, count);
        }
    }
}
