package org.shouwang.core;

/// Small repairs of written text that change nothing a reader would notice.
final class Written {
    private Written() {}

    /// Without spaces at the ends (also full-width and unbreakable ones); runs of spaces inside become one.
    static String tidy(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000\\u2000-\\u200b\\ufeff]+", " ")
                .strip();
    }

    /// Half-width, without any spaces and control characters.
    static String compact(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            char half = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
            boolean space = Character.isWhitespace(half) || Character.isSpaceChar(half);
            if (!space && half >= ' ' && half != '\ufeff' && !(half >= '\u200b' && half <= '\u200f')) {
                out.append(half);
            }
        }
        return out.toString();
    }

    /// The first `head` and the last `tail` characters with stars between;
    /// all stars where that would show everything.
    static String masked(String text, int head, int tail) {
        int hidden = text.length() - head - tail;
        if (hidden < 2) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
