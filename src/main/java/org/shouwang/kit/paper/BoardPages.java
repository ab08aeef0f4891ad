package org.shouwang.kit.paper;

import java.util.List;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.shouwang.kit.work.Progress;

/// Lays notices on their pages, one each; cards of half a page may stand two on A4 with a line to cut along.
final class BoardPages implements PdfFile.Pages {
    private static final float SMALLEST = 5;
    private static final float STEP = 0.25f;
    private static final float TITLE = 2.5f;
    private static final float SUBTITLE = 1.35f;
    private static final float GAP = 0.9f;

    private final List<Board> boards;
    private final boolean two;
    private final Progress progress;

    /// @param two whether two A5 cards stand side by side on A4
    BoardPages(List<Board> boards, boolean two, Progress progress) {
        this.boards = boards;
        this.two = two;
        this.progress = progress;
    }

    static Rectangle paper(Board.Size size) {
        return switch (size) {
            case A5 -> PageSize.A5;
            case A4 -> PageSize.A4;
            case A3 -> PageSize.A3;
        };
    }

    /// The page on which the first one stands.
    Rectangle first() {
        return two ? PageSize.A4.rotate() : paper(boards.getFirst().size());
    }

    @Override
    public void draw(PageFrame frame, Letters letters) {
        for (int i = 0; i < boards.size(); i++) {
            progress.step(i, boards.size());
            Board board = boards.get(i);
            Rectangle paper = paper(board.size());
            if (two) {
                Rectangle sheet = PageSize.A4.rotate();
                float half = sheet.getWidth() / 2;
                Ink ink = i % 2 == 0 ? frame.bare(sheet) : frame.ink();
                if (i % 2 == 0) {
                    ink.cutDown(half, sheet.getHeight(), 0);
                }
                draw(ink, letters, board, i % 2 * half, half, sheet.getHeight());
            } else {
                draw(frame.bare(paper), letters, board, 0, paper.getWidth(), paper.getHeight());
            }
        }
    }

    private static void draw(Ink ink, Letters letters, Board board, float x, float width, float height) {
        float margin = width * 0.055f;
        float pad = width * 0.045f;
        ink.frame(x + margin, margin, width - 2 * margin, height - 2 * margin, width / 300, Ink.RED);
        float left = x + margin + pad;
        float inner = width - 2 * (margin + pad);
        float room = height - 2 * (margin + pad);
        float size = largest(board, letters, inner, room, width / 26);
        float top = height - margin - pad;
        top = middle(ink, letters, board.title(), left, inner, top, size * TITLE, Ink.RED, true);
        if (!board.subtitle().isEmpty()) {
            top = middle(ink, letters, board.subtitle(), left, inner, top, size * SUBTITLE, Ink.BLACK, true);
        }
        top -= size * 0.4f;
        ink.line(left, top, left + inner, top, size / 10, Ink.RED);
        top -= size * 0.5f;
        parts(ink, letters, board, left, inner, top, size, room);
        float foot = margin + pad * 0.7f;
        String words = letters.drawable(board.foot());
        float wide = letters.width(words, size * 0.85f, false);
        ink.words(words, left + inner - wide, foot, size * 0.85f, false, Ink.QUIET);
    }

    private static void parts(
            Ink ink, Letters letters, Board board, float left, float inner, float top, float size, float room) {
        float spare = Math.max(0, room - height(board, letters, inner, size));
        int rows = 0;
        for (Board.Part part : board.parts()) {
            rows += new BoardPart(part, letters, inner, size).rows();
        }
        float each = rows == 0 ? 0 : Math.min(spare / rows, size * 1.3f);
        float gap = Math.min((spare - each * rows) / Math.max(1, board.parts().size()), size * 2.2f);
        float y = top;
        for (Board.Part part : board.parts()) {
            BoardPart strip = new BoardPart(part, letters, inner, size);
            strip.draw(ink, left, y, each);
            y -= strip.height() + each * strip.rows() + size * GAP + gap;
        }
    }

    /// The largest letters with which all fits.
    private static float largest(Board board, Letters letters, float width, float room, float most) {
        float size = most;
        while (size > SMALLEST && height(board, letters, width, size) > room) {
            size -= STEP;
        }
        return size;
    }

    private static float height(Board board, Letters letters, float width, float size) {
        float sum = size * (TITLE * 1.3f + 2.6f) + (board.subtitle().isEmpty() ? 0 : size * SUBTITLE * 1.3f);
        for (Board.Part part : board.parts()) {
            sum += new BoardPart(part, letters, width, size).height() + size * GAP;
        }
        return sum;
    }

    private static float middle(
            Ink ink,
            Letters letters,
            String words,
            float left,
            float width,
            float top,
            float letter,
            int color,
            boolean heavy) {
        String text = letters.drawable(words);
        float needed = letters.width(text, letter, heavy);
        float shown = needed > width ? letter * width / needed : letter;
        float start = left + (width - letters.width(text, shown, heavy)) / 2;
        ink.words(text, start, top - letter * 0.95f, shown, heavy, color);
        return top - letter * 1.3f;
    }
}
