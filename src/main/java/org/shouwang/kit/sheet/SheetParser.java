package org.shouwang.kit.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the rows of one sheet of an .xlsx as they stream by.
final class SheetParser extends DefaultHandler {
    private static final Texts T = Texts.of(Workbooks.class);
    private static final int STEP = 512;
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST = 1 << 20;

    private final WorkbookParts parts;
    private final Limits limits;
    private final Sink sink;
    private final Progress progress;
    private final Counter counter;

    private final BitSet seen = new BitSet();
    private final StringBuilder text = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private boolean collecting;
    private boolean phonetic;
    private int rowNumber;
    private boolean rowHidden;
    private int column;
    private int style;
    private String type = "";
    private boolean formula;
    private int rows;

    /// Cells of the whole workbook so far.
    static final class Counter {
        private long cells;
    }

    SheetParser(WorkbookParts parts, Limits limits, Sink sink, Counter counter, Progress progress) {
        this.parts = parts;
        this.limits = limits;
        this.sink = sink;
        this.counter = counter;
        this.progress = progress;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes at) {
        switch (name) {
            case "row" -> beginRow(at);
            case "c" -> beginCell(at);
            case "f" -> formula = true;
            case "v" -> begin();
            case "t" -> collecting = !phonetic;
            case "rPh" -> phonetic = true;
            case "mergeCell" -> merge(at.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int from, int count) {
        if (collecting) {
            if (text.length() + count > LONGEST) {
                throw damaged();
            }
            text.append(chars, from, count);
        }
    }

    private void begin() {
        text.setLength(0);
        collecting = true;
    }

    private void beginRow(Attributes at) {
        String number = at.getValue("r");
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        if (rowNumber < 1 || rowNumber > LAST_ROW) {
            throw damaged();
        }
        rowHidden = on(at.getValue("hidden"));
        cells = new ArrayList<>(Math.max(4, cells.size()));
        column = -1;
    }

    private void endRow() {
        if (rows % STEP == 0) {
            progress.step(rows, 0);
        }
        if (cells.isEmpty()) {
            return;
        }
        if (++rows > limits.rows()) {
            throw new Fault("SHEET-12", T.get("tooManyRows", limits.rows()));
        }
        boolean again = seen.get(rowNumber);
        seen.set(rowNumber);
        sink.row(new Row(rowNumber, rowHidden, cells));
        if (again) {
            sink.numberedTwice(rowNumber);
        }
    }

    private void beginCell(Attributes at) {
        String reference = at.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        if (column < 0 || column >= LAST_COLUMN) {
            throw damaged();
        }
        String number = at.getValue("s");
        style = number == null ? 0 : Integer.parseInt(number);
        String kind = at.getValue("t");
        type = kind == null ? "n" : kind;
        formula = false;
        text.setLength(0);
    }

    private void endCell() {
        Cell cell = cell();
        if (cell != null) {
            if (++counter.cells > limits.cells()) {
                throw new Fault("SHEET-13", T.get("tooManyCells", limits.cells()));
            }
            cells.add(cell);
        }
    }

    private @Nullable Cell cell() {
        if (text.isEmpty() && !formula) {
            return null;
        }
        String value = text.toString();
        return switch (type) {
            case "s" -> words(parts.shared(Integer.parseInt(value.strip())));
            case "b" -> new Cell(column, Cell.Kind.BOOLEAN, on(value) ? "TRUE" : "FALSE", Double.NaN, null);
            case "e" -> new Cell(column, Cell.Kind.ERROR, value, Double.NaN, null);
            case "d" -> isoDate(value);
            case "n" -> value.isBlank() ? words("") : parts.number(column, Double.parseDouble(value.strip()), style);
            default -> words(WorkbookParts.decode(value));
        };
    }

    private @Nullable Cell words(String words) {
        if (words.isEmpty() && !formula) {
            return null;
        }
        return new Cell(column, formula ? Cell.Kind.FORMULA_TEXT : Cell.Kind.TEXT, words, Double.NaN, null);
    }

    private @Nullable Cell isoDate(String value) {
        String iso = value.length() == 10 ? value + "T00:00:00" : value.replace("Z", "");
        try {
            LocalDateTime moment = LocalDateTime.parse(iso);
            return new Cell(column, Cell.Kind.DATE, iso.replace('T', ' ').replace(" 00:00:00", ""), Double.NaN, moment);
        } catch (DateTimeParseException e) {
            return words(value);
        }
    }

    private void merge(@Nullable String reference) {
        if (reference != null) {
            CellRangeAddress range = CellRangeAddress.valueOf(reference);
            sink.merge(new Merge(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        }
    }

    private static int columnOf(String reference) {
        int digits = 0;
        while (digits < reference.length() && !Character.isDigit(reference.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 3) {
            throw damaged();
        }
        return CellReference.convertColStringToIndex(reference.substring(0, digits));
    }

    private static boolean on(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static Fault damaged() {
        return new Fault("SHEET-10", T.get("damaged"));
    }
}
