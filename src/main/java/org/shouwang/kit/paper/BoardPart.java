package org.shouwang.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.kit.sheet.Column;

/// One strip of a notice in letters of a given size: how high it is, and its drawing.
final class BoardPart {
    private static final float FACT = 3.7f;
    private static final float ROW = 1.95f;
    private static final float LINE = 1.6f;
    private static final float HEAD_LINE = 2f;
    private static final float GUTTER = 1.2f;
    private static final float SMALLEST_CELL = 0.7f;

    private final Board.Part part;
    private final Letters letters;
    private final float width;
    private final float size;

    BoardPart(Board.Part part, Letters letters, float width, float size) {
        this.part = part;
        this.letters = letters;
        this.width = width;
        this.size = size;
    }

    float height() {
        return switch (part) {
            case Board.Facts facts -> size * FACT;
            case Board.Grid grid -> size * ROW * (perColumn(grid) + 1);
            case Board.Lines lines -> size * (HEAD_LINE + LINE * wrapped(lines).size());
        };
    }

    /// How many rows could grow where there is room left.
    int rows() {
        return part instanceof Board.Grid grid ? perColumn(grid) + 1 : 0;
    }

    /// @param spare added to the height of each row
    void draw(Ink ink, float left, float top, float spare) {
        switch (part) {
            case Board.Facts facts -> facts(ink, facts, left, top);
            case Board.Grid grid -> grid(ink, grid, left, top, spare);
            case Board.Lines lines -> lines(ink, lines, left, top);
        }
    }

    private void facts(Ink ink, Board.Facts facts, float left, float top) {
        int shares = facts.facts().stream().mapToInt(Board.Fact::share).sum();
        float x = left;
        for (Board.Fact fact : facts.facts()) {
            float wide = width * fact.share() / shares;
            fit(
                    ink,
                    fact.label(),
                    x + size * 0.3f,
                    top - size * 1.1f,
                    size * 0.95f,
                    wide - size * 0.6f,
                    false,
                    Ink.QUIET);
            fit(
                    ink,
                    fact.value(),
                    x + size * 0.3f,
                    top - size * 2.9f,
                    size * 1.75f,
                    wide - size * 0.6f,
                    true,
                    Ink.BLACK);
            x += wide;
        }
        ink.line(left, top - size * (FACT - 0.2f), left + width, top - size * (FACT - 0.2f), 0.6f, Ink.HAIR);
    }

    private void grid(Ink ink, Board.Grid grid, float left, float top, float spare) {
        int down = perColumn(grid);
        float gap = size * GUTTER;
        float wide = (width - gap * (grid.across() - 1)) / grid.across();
        float high = size * ROW + spare;
        for (int column = 0; column < grid.across(); column++) {
            float x = left + column * (wide + gap);
            List<String> titles = grid.columns().stream().map(Column::title).toList();
            ink.ground(x, top - high, wide, high, Ink.HEAD);
            float letter = letter(grid, wide);
            row(ink, grid, titles, x, top, wide, high, size, true);
            for (int i = 0; i < down; i++) {
                int at = column * down + i;
                if (at < grid.rows().size()) {
                    row(ink, grid, grid.rows().get(at), x, top - (i + 1) * high, wide, high, letter, false);
                }
            }
        }
    }

    private void row(
            Ink ink,
            Board.Grid grid,
            List<String> words,
            float left,
            float top,
            float wide,
            float high,
            float letter,
            boolean head) {
        int all = grid.columns().stream().mapToInt(Column::width).sum();
        float x = left;
        for (int i = 0; i < grid.columns().size(); i++) {
            Column column = grid.columns().get(i);
            float cell = wide * column.width() / all;
            ink.frame(x, top - high, cell, high, 0.5f, Ink.HAIR);
            String text = letters.drawable(words.get(i));
            float room = cell - size * 0.5f;
            float needed = letters.width(text, letter, head);
            float shown = needed > room ? letter * room / needed : letter;
            float start = x + (cell - Math.min(needed, room)) / 2;
            ink.words(text, start, top - high / 2 - shown * 0.36f, shown, head, Ink.BLACK);
            x += cell;
        }
    }

    /// One size for the whole table: the largest with which every cell fits.
    private float letter(Board.Grid grid, float wide) {
        int all = grid.columns().stream().mapToInt(Column::width).sum();
        float letter = size * 1.12f;
        for (List<String> words : grid.rows()) {
            for (int i = 0; i < words.size(); i++) {
                float room = wide * grid.columns().get(i).width() / all - size * 0.5f;
                float needed = letters.width(letters.drawable(words.get(i)), letter, false);
                letter = needed > room ? Math.max(letter * room / needed, size * SMALLEST_CELL) : letter;
            }
        }
        return letter;
    }

    private void lines(Ink ink, Board.Lines lines, float left, float top) {
        ink.ground(left, top - size * 1.75f, size * 0.28f, size * 1.15f, Ink.RED);
        ink.words(
                letters.drawable(lines.heading()),
                left + size * 0.7f,
                top - size * 1.55f,
                size * 1.15f,
                true,
                Ink.BLACK);
        float y = top - size * HEAD_LINE;
        float wide = width / lines.across();
        for (List<String> row : wrapped(lines)) {
            for (int i = 0; i < row.size(); i++) {
                fit(
                        ink,
                        row.get(i),
                        left + size * 0.7f + i * wide,
                        y - size * 1.15f,
                        size,
                        wide - size,
                        false,
                        Ink.BLACK);
            }
            y -= size * LINE;
        }
    }

    /// Lines as they stand on the page; side by side they stay whole, alone they are wrapped.
    private List<List<String>> wrapped(Board.Lines lines) {
        List<List<String>> rows = new ArrayList<>();
        if (lines.across() > 1) {
            for (int i = 0; i < lines.lines().size(); i += lines.across()) {
                rows.add(lines.lines()
                        .subList(i, Math.min(i + lines.across(), lines.lines().size())));
            }
            return rows;
        }
        for (String line : lines.lines()) {
            letters.lines(line, width - size, size, false).forEach(part -> rows.add(List.of(part)));
        }
        return rows;
    }

    private void fit(Ink ink, String words, float x, float y, float letter, float room, boolean heavy, int rgb) {
        String text = letters.drawable(words);
        float needed = letters.width(text, letter, heavy);
        ink.words(text, x, y, needed > room ? letter * room / needed : letter, heavy, rgb);
    }

    private static int perColumn(Board.Grid grid) {
        return (grid.rows().size() + grid.across() - 1) / grid.across();
    }
}
