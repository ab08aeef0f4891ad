package org.shouwang.kit.paper;

import java.util.List;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.shouwang.kit.work.Progress;

/// Lays cards on A4 with marks to cut and a line to fold along, or each on a page of its own size.
final class WalletCardPages implements PdfFile.Pages {
    static final float WIDTH = 85.6f * TablePlan.MM;
    static final float HEIGHT = 54 * TablePlan.MM;
    private static final int ROWS = 5;
    private static final int ACROSS = 2;
    private static final float LEFT = (PageSize.A4.getWidth() - ACROSS * WIDTH) / 2;
    private static final float BOTTOM = (PageSize.A4.getHeight() - ROWS * HEIGHT) / 2;
    private static final float MARK = 5 * TablePlan.MM;
    private static final float AWAY = 1.5f * TablePlan.MM;

    private final List<WalletCard> cards;
    private final WalletCard.Paper paper;
    private final Progress progress;

    WalletCardPages(List<WalletCard> cards, WalletCard.Paper paper, Progress progress) {
        this.cards = cards;
        this.paper = paper;
        this.progress = progress;
    }

    static Rectangle size(WalletCard.Paper paper) {
        return switch (paper) {
            case FOLDED, BOTH_SIDES, FRONTS -> PageSize.A4;
            case CARD, CARD_FRONT -> new Rectangle(WIDTH, HEIGHT);
        };
    }

    @Override
    public void draw(PageFrame frame, Letters letters) {
        switch (paper) {
            case FOLDED -> folded(frame, letters);
            case FRONTS, BOTH_SIDES -> grid(frame, letters);
            case CARD, CARD_FRONT -> single(frame, letters);
        }
    }

    private void single(PageFrame frame, Letters letters) {
        for (int i = 0; i < cards.size(); i++) {
            progress.step(i, cards.size());
            front(frame.bare(size(paper)), letters, i).draw(0, 0);
            if (paper == WalletCard.Paper.CARD) {
                back(frame.bare(size(paper)), letters, i).draw(0, 0);
            }
        }
    }

    private void folded(PageFrame frame, Letters letters) {
        for (int from = 0; from < cards.size(); from += ROWS) {
            int to = Math.min(cards.size(), from + ROWS);
            progress.step(from, cards.size());
            Ink ink = frame.bare(PageSize.A4);
            marks(ink, to - from);
            for (int i = from; i < to; i++) {
                float y = y(i - from);
                front(ink, letters, i).draw(LEFT, y);
                back(ink, letters, i).draw(LEFT + WIDTH, y);
                ink.frame(LEFT, y, 2 * WIDTH, HEIGHT, 0.4f, Ink.HAIR);
                ink.cutDown(LEFT + WIDTH, y + HEIGHT, y);
            }
        }
    }

    private void grid(PageFrame frame, Letters letters) {
        int onPage = ROWS * ACROSS;
        for (int from = 0; from < cards.size(); from += onPage) {
            int to = Math.min(cards.size(), from + onPage);
            progress.step(from, cards.size());
            Ink fronts = frame.bare(PageSize.A4);
            marks(fronts, (to - from + 1) / ACROSS);
            for (int i = from; i < to; i++) {
                place(front(fronts, letters, i), fronts, i - from, (i - from) % ACROSS);
            }
            if (paper == WalletCard.Paper.BOTH_SIDES) {
                Ink backs = frame.bare(PageSize.A4);
                marks(backs, (to - from + 1) / ACROSS);
                for (int i = from; i < to; i++) {
                    place(back(backs, letters, i), backs, i - from, ACROSS - 1 - (i - from) % ACROSS);
                }
            }
        }
    }

    private static void place(WalletCardFace face, Ink ink, int at, int column) {
        float x = LEFT + column * WIDTH;
        float y = y(at / ACROSS);
        face.draw(x, y);
        ink.frame(x, y, WIDTH, HEIGHT, 0.4f, Ink.HAIR);
    }

    private static float y(int row) {
        return PageSize.A4.getHeight() - BOTTOM - (row + 1) * HEIGHT;
    }

    private WalletCardFace front(Ink ink, Letters letters, int card) {
        WalletCard.Front front = cards.get(card).front();
        return (x, y) -> new WalletCardFront(ink, letters, x, y).draw(front);
    }

    private WalletCardFace back(Ink ink, Letters letters, int card) {
        WalletCard.Back back = cards.get(card).back();
        return (x, y) -> new WalletCardBack(ink, letters, x, y).draw(back);
    }

    /// Short strokes outside the cards, where the knife goes.
    private static void marks(Ink ink, int rows) {
        float top = PageSize.A4.getHeight() - BOTTOM;
        float low = top - rows * HEIGHT;
        for (int i = 0; i <= ACROSS; i++) {
            float x = LEFT + i * WIDTH;
            ink.line(x, top + AWAY, x, top + AWAY + MARK, 0.5f, Ink.BLACK);
            ink.line(x, low - AWAY, x, low - AWAY - MARK, 0.5f, Ink.BLACK);
        }
        for (int i = 0; i <= rows; i++) {
            float y = top - i * HEIGHT;
            ink.line(LEFT - AWAY - MARK, y, LEFT - AWAY, y, 0.5f, Ink.BLACK);
            float right = LEFT + ACROSS * WIDTH;
            ink.line(right + AWAY, y, right + AWAY + MARK, y, 0.5f, Ink.BLACK);
        }
    }

    /// One side of a card, drawn with its lower left corner at a point.
    @FunctionalInterface
    interface WalletCardFace {
        void draw(float x, float y);
    }
}
