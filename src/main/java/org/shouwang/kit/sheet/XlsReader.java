package org.shouwang.kit.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// Reads the old .xls, which is never large (65,536 rows a sheet), through memory.
final class XlsReader {
    private static final Texts T = Texts.of(Workbooks.class);
    private static final int STEP = 512;

    private final Limits limits;
    private final Sink sink;
    private final Progress progress;
    private long cells;

    XlsReader(Limits limits, Sink sink, Progress progress) {
        this.limits = limits;
        this.sink = sink;
        this.progress = progress;
    }

    void read(DirectoryNode root, @Nullable String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
            if (workbook.getNumberOfSheets() > limits.sheets()) {
                throw new Fault("SHEET-14", T.get("tooManySheets", workbook.getNumberOfSheets(), limits.sheets()));
            }
            NumberFormats formats =
                    new NumberFormats(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
                if (sink.sheet(workbook.getSheetName(i), hidden)) {
                    rows(workbook.getSheetAt(i), formats);
                }
            }
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private void rows(org.apache.poi.ss.usermodel.Sheet sheet, NumberFormats formats) {
        int rows = 0;
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            List<Cell> line = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                Cell read = cell((HSSFCell) cell, formats);
                if (read != null) {
                    line.add(read);
                }
            }
            if (rows % STEP == 0) {
                progress.step(rows, 0);
            }
            if (!line.isEmpty()) {
                cells += line.size();
                if (++rows > limits.rows()) {
                    throw new Fault("SHEET-12", T.get("tooManyRows", limits.rows()));
                }
                if (cells > limits.cells()) {
                    throw new Fault("SHEET-13", T.get("tooManyCells", limits.cells()));
                }
                sink.row(new Row(row.getRowNum() + 1, row.getZeroHeight(), line));
            }
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            sink.merge(new Merge(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        }
    }

    private static @Nullable Cell cell(HSSFCell cell, NumberFormats formats) {
        int column = cell.getColumnIndex();
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                formats.cell(
                        column,
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case STRING -> words(column, cell.getRichStringCellValue().getString(), formula);
            case BOOLEAN ->
                new Cell(column, Cell.Kind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", Double.NaN, null);
            case ERROR ->
                new Cell(
                        column,
                        Cell.Kind.ERROR,
                        FormulaError.forInt(cell.getErrorCellValue()).getString(),
                        Double.NaN,
                        null);
            default -> null;
        };
    }

    private static @Nullable Cell words(int column, String words, boolean formula) {
        if (words.isEmpty() && !formula) {
            return null;
        }
        return new Cell(column, formula ? Cell.Kind.FORMULA_TEXT : Cell.Kind.TEXT, words, Double.NaN, null);
    }
}
