package org.shouwang.kit.paper;

import java.util.List;

/// Draws the front of a card; distances in millimetres from its upper left corner.
final class WalletCardFront {
    private static final float MM = TablePlan.MM;
    private static final float BAND = 11.5f;
    private static final float SIDE = 4;
    private static final float CODE = 24;
    private static final float WIDE = 85.6f;
    private static final int WHITE = 0xFFFFFF;
    private static final int MOST = 5;

    private final Ink ink;
    private final Letters letters;
    private final float left;
    private final float top;

    /// @param x, y lower left corner in points
    WalletCardFront(Ink ink, Letters letters, float x, float y) {
        this.ink = ink;
        this.letters = letters;
        this.left = x;
        this.top = y + WalletCardPages.HEIGHT;
    }

    void draw(WalletCard.Front front) {
        band(front);
        float room = WIDE - 3 * SIDE - CODE;
        words(front.main(), SIDE, 20.5f, 20, room, true, Ink.BLACK);
        List<String> lines = front.lines();
        float y = 26.5f;
        for (int i = 0; i < Math.min(MOST, lines.size()); i++) {
            words(lines.get(i), SIDE, y, 8.5f, room, false, Ink.BLACK);
            y += 4.7f;
        }
        words(front.foot(), SIDE, 51.3f, 6.5f, room, false, Ink.QUIET);
        float x = WIDE - SIDE - CODE;
        new QrCode(front.code()).draw(ink, left + x * MM, top - (14.2f + CODE) * MM, CODE * MM);
        center(front.number(), x, 44.2f, 14, true);
        center(front.caption(), x, 48, 6, false);
    }

    private void band(WalletCard.Front front) {
        ink.ground(left, top - BAND * MM, WalletCardPages.WIDTH, BAND * MM, front.band());
        if (front.band() == WHITE) {
            ink.line(left, top - BAND * MM, left + WalletCardPages.WIDTH, top - BAND * MM, 1, Ink.BLACK);
        }
        int rgb = front.onDark() ? WHITE : Ink.BLACK;
        float half = WIDE - 2 * SIDE - 26;
        words(front.owner(), SIDE, 4, 6.5f, half, false, rgb);
        words(front.title(), SIDE, 9.6f, 13, half, true, rgb);
        right(front.mark(), 5.2f, 11, true, rgb);
        right(front.kind(), 9.4f, 7, false, rgb);
    }

    private void words(String text, float x, float y, float size, float room, boolean heavy, int rgb) {
        String plain = letters.drawable(text);
        float wide = letters.width(plain, size, heavy);
        float fits = wide > room * MM ? size * room * MM / wide : size;
        ink.words(plain, left + x * MM, top - y * MM, fits, heavy, rgb);
    }

    private void right(String text, float y, float size, boolean heavy, int rgb) {
        String plain = letters.drawable(text);
        float start = left + (WIDE - SIDE) * MM - letters.width(plain, size, heavy);
        ink.words(plain, start, top - y * MM, size, heavy, rgb);
    }

    private void center(String text, float x, float y, float size, boolean heavy) {
        String plain = letters.drawable(text);
        float start = left + (x + CODE / 2) * MM - letters.width(plain, size, heavy) / 2;
        ink.words(plain, start, top - y * MM, size, heavy, heavy ? Ink.BLACK : Ink.QUIET);
    }
}
