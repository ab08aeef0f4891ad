package org.shouwang.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.paper.RowBox.Align;
import org.shouwang.kit.paper.RowBox.CellBox;
import org.shouwang.kit.sheet.Tone;

/// A strip of a form that is never cut: how high it is, how it is drawn, and the table's head that must stand above it.
///
/// @param head drawn again where the strip comes first on a page; null for none
record SlipStrip(float height, Drawing drawing, @Nullable SlipStrip head) {
    /// Draws with the upper left corner at a point.
    @FunctionalInterface
    interface Drawing {
        void draw(Ink ink, float left, float top);
    }

    /// The strips of a form, title and closing block included.
    static List<SlipStrip> of(Slip slip, Letters letters, float width) {
        List<SlipStrip> strips = new ArrayList<>();
        strips.add(title(slip, letters, width));
        for (Slip.Part part : slip.parts()) {
            switch (part) {
                case Slip.Words words -> strips.add(words(words.words(), letters, width));
                case Slip.Line line -> strips.add(line(line, slip.row(), letters, width));
                case Slip.Grid grid -> grid(grid, slip.row(), letters, width, strips);
            }
        }
        return strips;
    }

    /// Notes and the place for signatures.
    static SlipStrip tail(Slip slip, Letters letters, float width) {
        Tail tail = new Tail(
                letters,
                width,
                slip.notes(),
                slip.signs().isEmpty() ? null : new org.shouwang.kit.sheet.SignOff(slip.signs()));
        return new SlipStrip(
                tail.height(),
                (ink, left, top) -> {
                    float y = top - (tail.lines().isEmpty() ? 0 : Tail.GAP);
                    for (String words : tail.lines()) {
                        y = tail.drawNote(ink, words, left, y);
                    }
                    if (tail.signHeight() > 0) {
                        tail.drawSignOff(ink, left, y);
                    }
                },
                null);
    }

    /// The mark stands beside the title, or below it where both do not fit in one line.
    private static SlipStrip title(Slip slip, Letters letters, float width) {
        float size = 15;
        float small = 8.5f;
        List<String> lines = letters.lines(slip.title(), width, size, true);
        float free = (width - letters.width(lines.getLast(), size, true)) / 2 - size;
        boolean beside = letters.width(letters.drawable(slip.mark()), small, false) <= free;
        List<String> marks = slip.mark().isEmpty() ? List.of() : letters.lines(slip.mark(), width, small, false);
        float leading = small * 1.5f;
        return new SlipStrip(
                lines.size() * size * 1.35f + (beside ? 0 : marks.size() * leading) + 4,
                (ink, left, top) -> {
                    float y = top - size * 1.1f;
                    for (String words : lines) {
                        ink.words(
                                words, left + (width - letters.width(words, size, true)) / 2, y, size, true, Ink.BLACK);
                        y -= size * 1.35f;
                    }
                    y += size * 1.35f;
                    for (String mark : marks) {
                        y -= beside ? 0 : leading;
                        ink.words(mark, left + width - letters.width(mark, small, false), y, small, false, Ink.QUIET);
                    }
                },
                null);
    }

    private static SlipStrip words(String paragraph, Letters letters, float width) {
        float size = 12;
        float leading = size * 1.8f;
        List<String> lines = letters.lines(paragraph, width, size, false);
        return new SlipStrip(
                lines.size() * leading + size,
                (ink, left, top) -> {
                    float y = top - leading;
                    for (String line : lines) {
                        ink.words(line, left, y, size, false, Ink.BLACK);
                        y -= leading;
                    }
                },
                null);
    }

    private static SlipStrip line(Slip.Line line, float row, Letters letters, float width) {
        float size = 9;
        int all = line.boxes().stream().mapToInt(Slip.Box::share).sum();
        List<CellBox> cells = new ArrayList<>();
        List<Float> widths = new ArrayList<>();
        int most = 1;
        for (Slip.Box box : line.boxes()) {
            float wide = width * box.share() / all;
            List<String> words = letters.lines(box.words(), wide - 2 * TablePlan.side(), size, false);
            most = Math.max(most, words.size());
            cells.add(new CellBox(words, box.label() ? Align.CENTER : Align.LEFT, Tone.PLAIN, 1));
            widths.add(wide);
        }
        float high = Math.max(row * TablePlan.MM, most * size * TablePlan.LEADING + 4);
        return new SlipStrip(
                high,
                (ink, left, top) -> {
                    float x = left;
                    for (int i = 0; i < cells.size(); i++) {
                        float wide = widths.get(i);
                        ink.box(
                                cells.get(i),
                                x,
                                top - high,
                                wide,
                                high,
                                size,
                                line.boxes().get(i).label());
                        x += wide;
                    }
                },
                null);
    }

    private static void grid(Slip.Grid grid, float row, Letters letters, float width, List<SlipStrip> strips) {
        TablePlan plan = new TablePlan(letters, grid.columns(), width, 8.5f, row * TablePlan.MM, 2);
        Header header = new Header(plan);
        SlipStrip head = new SlipStrip(header.height(), (ink, left, top) -> ink.header(header, plan, left, top), null);
        strips.add(head);
        grid.rows().forEach(values -> strips.add(row(plan.row(values, false, false), plan, head)));
        for (int i = 0; i < grid.blankRows(); i++) {
            strips.add(row(plan.row(List.of(), false, false), plan, head));
        }
    }

    private static SlipStrip row(RowBox row, TablePlan plan, SlipStrip head) {
        return new SlipStrip(row.height(), (ink, left, top) -> ink.row(row, plan, left, top), head);
    }
}
