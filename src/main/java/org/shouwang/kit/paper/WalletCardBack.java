package org.shouwang.kit.paper;

/// Draws the back of a card: the rules, and squares to be filled in by hand; distances in millimetres from its upper
/// left corner.
final class WalletCardBack {
    private static final float MM = TablePlan.MM;
    private static final float SIDE = 4;
    private static final float WIDE = 85.6f - 2 * SIDE;
    private static final float LOWEST = 51;
    private static final float SIZE = 7;
    private static final float LEADING = 3.5f;

    private final Ink ink;
    private final Letters letters;
    private final float left;
    private final float top;

    /// @param x, y lower left corner in points
    WalletCardBack(Ink ink, Letters letters, float x, float y) {
        this.ink = ink;
        this.letters = letters;
        this.left = x + SIDE * MM;
        this.top = y + WalletCardPages.HEIGHT;
    }

    void draw(WalletCard.Back back) {
        float y = 6;
        words(back.title(), 0, y, 8.5f, true, Ink.BLACK);
        String number = letters.drawable(back.number());
        float wide = letters.width(number, 8.5f, true);
        ink.words(number, left + WIDE * MM - wide, top - y * MM, 8.5f, true, Ink.BLACK);
        float lowest = back.squares() > 0 ? LOWEST - 16 : LOWEST;
        for (String rule : back.rules()) {
            for (String line : letters.lines(rule, WIDE * MM, SIZE, false)) {
                if (y + LEADING < lowest) {
                    y += LEADING;
                    ink.words(line, left, top - (y + 1) * MM, SIZE, false, Ink.BLACK);
                }
            }
        }
        if (back.squares() > 0) {
            squares(back, y + 6.5f);
        }
    }

    private void squares(WalletCard.Back back, float from) {
        words(back.heading(), 0, from, SIZE, true, Ink.BLACK);
        int count = back.squares();
        int across = count <= 8 ? count : count <= 16 ? (count + 1) / 2 : (count + 2) / 3;
        int down = (count + across - 1) / across;
        float width = Math.min(WIDE / across, 14);
        float height = Math.min((LOWEST - from - 1.5f) / down, 12);
        for (int i = 0; i < count; i++) {
            float x = i % across * width;
            float y = from + 1.5f + (i / across + 1) * height;
            ink.frame(left + x * MM, top - y * MM, width * MM, height * MM, 0.5f, Ink.QUIET);
            words(Integer.toString(i + 1), x + 0.6f, y - height + 2.2f, 5, false, Ink.QUIET);
        }
    }

    private void words(String text, float x, float y, float size, boolean heavy, int rgb) {
        ink.words(letters.drawable(text), left + x * MM, top - y * MM, size, heavy, rgb);
    }
}
