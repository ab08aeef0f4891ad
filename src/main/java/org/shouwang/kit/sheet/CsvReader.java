package org.shouwang.kit.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// Reads a text file of rows and columns; what separates the columns is found by looking.
final class CsvReader {
    private static final Texts T = Texts.of(Workbooks.class);
    private static final char[] SEPARATORS = {',', '\t', ';', '|', '\uff0c'};
    private static final int LOOKED_AT = 60;
    private static final int STEP = 512;

    private final Limits limits;
    private final Sink sink;
    private final Progress progress;

    CsvReader(Limits limits, Sink sink, Progress progress) {
        this.limits = limits;
        this.sink = sink;
        this.progress = progress;
    }

    void read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String text = TextDecoder.text(Files.readAllBytes(file));
        if (text == null) {
            throw new Fault("SHEET-04", T.get("notWorkbook", name));
        }
        char separator = separator(text);
        if (separator == 0) {
            throw new Fault("SHEET-06", T.get("csv", name));
        }
        if (sink.sheet(name.replaceFirst("\\.[A-Za-z]{2,4}$", ""), false)) {
            rows(text, separator);
        }
    }

    private void rows(String text, char separator) throws IOException {
        int rows = 0;
        long cells = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            for (CSVRecord line : parser) {
                if (rows % STEP == 0) {
                    progress.step(rows, 0);
                }
                List<Cell> row = new ArrayList<>(line.size());
                for (int column = 0; column < line.size(); column++) {
                    Cell cell = cell(column, line.get(column));
                    if (cell != null) {
                        row.add(cell);
                    }
                }
                if (row.isEmpty()) {
                    continue;
                }
                cells += row.size();
                if (++rows > limits.rows()) {
                    throw new Fault("SHEET-12", T.get("tooManyRows", limits.rows()));
                }
                if (cells > limits.cells()) {
                    throw new Fault("SHEET-13", T.get("tooManyCells", limits.cells()));
                }
                sink.row(new Row((int) line.getRecordNumber(), false, row));
            }
        }
    }

    /// Everything stays the words it is, but for numbers that a spreadsheet shortened.
    private static @Nullable Cell cell(int column, String value) {
        String text = plain(value);
        if (text.isBlank()) {
            return null;
        }
        if (Exponent.is(text)) {
            String whole = Exponent.whole(text).orElse(text.strip());
            return new Cell(column, Cell.Kind.NUMBER, whole, Double.parseDouble(text.strip()), null);
        }
        return new Cell(column, Cell.Kind.TEXT, text, Double.NaN, null);
    }

    /// Without the signs by which people keep a spreadsheet from touching a number: `="007"`, `'007`, a tabulator.
    private static String plain(String value) {
        String text = value.strip();
        if (text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            return text.substring(2, text.length() - 1);
        }
        return text.length() > 1 && (text.charAt(0) == '\'' || text.charAt(0) == '`') ? text.substring(1) : text;
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /// The sign that gives most lines the same number of columns; 0 where none stands there.
    private static char separator(String text) throws IOException {
        char best = 0;
        int most = 0;
        for (char separator : SEPARATORS) {
            int score = text.indexOf(separator) < 0 ? 0 : score(text, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static int score(String text, char separator) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            int lines = 0;
            for (CSVRecord line : parser) {
                if (++lines > LOOKED_AT) {
                    break;
                }
                if (line.size() > 1) {
                    widths.merge(line.size(), 1, Integer::sum);
                }
            }
        }
        return widths.entrySet().stream()
                .mapToInt(width -> width.getKey() * width.getValue())
                .max()
                .orElse(0);
    }
}
