package org.shouwang.kit.paper;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.shouwang.kit.paper.RowBox.Align;
import org.shouwang.kit.paper.RowBox.CellBox;
import org.shouwang.kit.paper.RowBox.Ground;
import org.shouwang.kit.sheet.Tone;

/// Draws words, lines and grounds on the page in hand; coordinates in points from the lower left corner.
final class Ink {
    static final int BLACK = 0x1F2328;
    static final int QUIET = 0x57606A;
    static final int RED = 0xB4232A;
    static final int HAIR = 0xAFB8C1;
    static final int HEAD = 0xE8ECF0;
    private static final int STRIPE = 0xF6F7F9;
    private static final float EM_TOP = 0.88f;

    private final PdfContentByte page;
    private final Letters letters;

    Ink(PdfContentByte page, Letters letters) {
        this.page = page;
        this.letters = letters;
    }

    void words(String text, float x, float y, float size, boolean heavy, int rgb) {
        if (text.isEmpty()) {
            return;
        }
        page.beginText();
        page.setFontAndSize(letters.font(heavy), size);
        page.setRGBColorFill(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
        page.setTextMatrix(x, y);
        page.showText(text);
        page.endText();
    }

    void line(float x1, float y1, float x2, float y2, float width, int rgb) {
        page.setLineWidth(width);
        page.setRGBColorStroke(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    void ground(float x, float y, float width, float height, int rgb) {
        page.setRGBColorFill(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
        page.rectangle(x, y, width, height);
        page.fill();
    }

    void frame(float x, float y, float width, float height, float thick, int rgb) {
        page.setLineWidth(thick);
        page.setRGBColorStroke(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
        page.rectangle(x, y, width, height);
        page.stroke();
    }

    /// A fine broken line to cut along, from left to right.
    void cut(float left, float y, float right) {
        page.setLineDash(3, 3, 0);
        line(left, y, right, y, 0.4f, HAIR);
        page.setLineDash(0);
    }

    /// The same from the top down.
    void cutDown(float x, float top, float bottom) {
        page.setLineDash(3, 3, 0);
        line(x, top, x, bottom, 0.4f, HAIR);
        page.setLineDash(0);
    }

    /// A box of a form with its words.
    void box(CellBox cell, float x, float y, float width, float height, float size, boolean label) {
        if (label) {
            ground(x, y, width, height, HEAD);
        }
        frame(x, y, width, height, 0.4f, HAIR);
        cellWords(cell, x, y, width, height, size, false);
    }

    /// @param top upper edge
    void header(Header header, TablePlan plan, float left, float top) {
        for (Header.Box box : header.boxes()) {
            float x = left + box.left();
            float y = top - box.top() - box.height();
            ground(x, y, box.width(), box.height(), HEAD);
            frame(x, y, box.width(), box.height(), 0.5f, HAIR);
            CellBox cell = new CellBox(box.lines(), Align.CENTER, Tone.PLAIN, 1);
            cellWords(cell, x, y, box.width(), box.height(), plan.size(), true);
        }
    }

    void row(RowBox row, TablePlan plan, float left, float top) {
        float[] widths = plan.widths();
        float y = top - row.height();
        float all = 0;
        for (float width : widths) {
            all += width;
        }
        if (row.ground() == Ground.TOTAL || row.band()) {
            ground(left, y, all, row.height(), HEAD);
        } else if (row.stripe()) {
            ground(left, y, all, row.height(), STRIPE);
        }
        boolean total = row.ground() == Ground.TOTAL;
        if (row.ground() == Ground.WORD || row.band()) {
            cellWords(row.cells().getFirst(), left, y, all, row.height(), plan.size(), row.band());
        } else {
            cells(row, plan, left, y, total);
        }
        frame(left, y, all, row.height(), 0.4f, HAIR);
    }

    private void cells(RowBox row, TablePlan plan, float left, float y, boolean total) {
        float x = left;
        for (int i = 0; i < plan.widths().length; i++) {
            float width = plan.widths()[i];
            CellBox cell = row.cells().get(i);
            if (cell.tone() != Tone.PLAIN && cell.tone() != Tone.STRUCK) {
                ground(x, y, width, row.height(), tint(cell.tone()));
            }
            if (i > 0) {
                line(x, y, x, y + row.height(), 0.4f, HAIR);
            }
            cellWords(cell, x, y, width, row.height(), plan.size(), total || cell.tone() == Tone.ALERT);
            x += width;
        }
    }

    private void cellWords(CellBox cell, float x, float y, float width, float height, float usual, boolean heavy) {
        List<String> lines = cell.lines();
        float size = usual * cell.shrink();
        float leading = size * TablePlan.LEADING;
        float block = (lines.size() - 1) * leading + size;
        float baseline = y + height / 2 + block / 2 - EM_TOP * size;
        boolean struck = cell.tone() == Tone.STRUCK;
        int color = cell.tone() == Tone.ALERT ? RED : struck ? QUIET : BLACK;
        for (String text : lines) {
            float free = width - letters.width(text, size, heavy);
            float start = switch (cell.align()) {
                case LEFT -> x + TablePlan.side();
                case CENTER -> x + free / 2;
                case RIGHT -> x + free - TablePlan.side();
            };
            words(text, start, baseline, size, heavy, color);
            if (struck && !text.isEmpty()) {
                float middle = baseline + size * 0.32f;
                line(start, middle, start + letters.width(text, size, heavy), middle, 0.6f, QUIET);
            }
            baseline -= leading;
        }
    }

    private static int tint(Tone tone) {
        return switch (tone) {
            case PLAIN, STRUCK -> 0xFFFFFF;
            case ALERT -> 0xFBEBEB;
            case WARN -> 0xFFF4D6;
            case GOOD -> 0xE3F6E8;
            case WEEKEND -> 0xE9EDF1;
        };
    }
}
