package org.shouwang.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.paper.RowBox.Align;
import org.shouwang.kit.paper.RowBox.CellBox;
import org.shouwang.kit.paper.RowBox.Ground;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Shown;
import org.shouwang.kit.sheet.Tone;

/// How wide the columns of a list are on its page, how large its letters, how high its rows.
final class TablePlan {
    static final float MM = 72 / 25.4f;
    static final float LEADING = 1.3f;
    private static final float SIGN = 18 * MM;
    private static final float SMALLEST = 6.5f;
    private static final float SIDE = 3;

    private final Letters letters;
    private final List<Column> columns;
    private final float size;
    private final float minHeight;
    private final float padding;
    private final float[] widths;

    /// @param size wished for; smaller where the columns would not fit
    /// @param minHeight of a row, in points; @param padding above and below the words
    TablePlan(Letters letters, List<Column> columns, float room, float size, float minHeight, float padding) {
        this.letters = letters;
        this.columns = columns;
        float[] natural = natural(columns, size);
        float sum = sum(natural);
        float smaller = sum <= room ? size : Math.max(Math.min(size, SMALLEST), size * room / sum);
        this.size = smaller;
        this.minHeight = columns.stream().anyMatch(column -> column.kind() == Column.Kind.SIGN)
                ? Math.max(minHeight, 7 * MM)
                : minHeight;
        this.padding = padding;
        this.widths = fitted(natural(columns, smaller), room);
    }

    float size() {
        return size;
    }

    float[] widths() {
        return widths;
    }

    List<Column> columns() {
        return columns;
    }

    float lineHeight() {
        return size * LEADING;
    }

    private static float[] natural(List<Column> columns, float size) {
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width() * size * 0.52f + 2 * SIDE;
        }
        return widths;
    }

    /// Shares out the room; signature columns keep their 18 mm.
    private float[] fitted(float[] natural, float room) {
        float fixed = 0;
        float rest = 0;
        for (int i = 0; i < natural.length; i++) {
            float scaled = natural[i] * room / sum(natural);
            if (sign(i) && scaled < SIGN) {
                fixed += SIGN;
            } else {
                rest += natural[i];
            }
        }
        float[] widths = new float[natural.length];
        for (int i = 0; i < widths.length; i++) {
            boolean kept = sign(i) && natural[i] * room / sum(natural) < SIGN;
            widths[i] = kept ? SIGN : natural[i] * (room - fixed) / rest;
        }
        return widths;
    }

    private boolean sign(int column) {
        return columns.get(column).kind() == Column.Kind.SIGN;
    }

    RowBox row(List<? extends @Nullable Object> values, boolean total, boolean stripe) {
        if (values.size() == 1 && values.getFirst() instanceof Band band) {
            return band(band.words());
        }
        List<CellBox> cells = new ArrayList<>(columns.size());
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            CellBox cell = cell(i, i < values.size() ? values.get(i) : null, total);
            most = Math.max(most, cell.count());
            cells.add(cell);
        }
        return new RowBox(cells, height(most), total ? Ground.TOTAL : Ground.DATA, stripe);
    }

    /// A line over all columns that heads the rows after it.
    RowBox band(String words) {
        float room = sum(widths) - 2 * SIDE;
        CellBox cell = new CellBox(letters.lines(words, room, size, true), Align.LEFT, Tone.PLAIN, 1);
        return new RowBox(List.of(cell), height(cell.count()), Ground.BAND, false);
    }

    /// One line of words over all columns, where there is nothing to list.
    RowBox word(String words) {
        CellBox cell = new CellBox(List.of(letters.drawable(words)), Align.CENTER, Tone.PLAIN, 1);
        return new RowBox(List.of(cell), height(1) * 1.4f, Ground.WORD, false);
    }

    private CellBox cell(int index, @Nullable Object value, boolean total) {
        Column column = columns.get(index);
        String text = Shown.text(column, value);
        boolean heavy = total || Marked.tone(value) == Tone.ALERT;
        float room = widths[index] - 2 * SIDE;
        if (Marked.plain(value) instanceof Number) {
            float wide = letters.width(text, size, heavy);
            float shrink = wide > room ? room / wide : 1;
            return new CellBox(List.of(letters.drawable(text)), align(column), Marked.tone(value), shrink);
        }
        return new CellBox(letters.lines(text, room, size, heavy), align(column), Marked.tone(value), 1);
    }

    List<String> headerLines(String title, float width) {
        return letters.lines(title, width - 2 * SIDE, size, true);
    }

    float height(int lines) {
        return Math.max(minHeight, (lines - 1) * lineHeight() + size + 2 * padding);
    }

    private static Align align(Column column) {
        return switch (column.kind()) {
            case INTEGER, DECIMAL, MONEY -> Align.RIGHT;
            case DATE, TIME, DATETIME -> Align.CENTER;
            case TEXT, CODE, WRAP, SIGN -> Align.LEFT;
        };
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    static float side() {
        return SIDE;
    }
}
