package org.shouwang.core;

import java.util.regex.Pattern;

/// Small repairs of written text that change nothing a reader would notice.
final class Written {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000\\u2000-\\u200b\\ufeff]+");

    private Written() {}

    /// Without spaces at the ends (also full-width and unbreakable ones); runs of spaces inside become one.
    static String tidy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || c >= '\u2000' && c <= '\u200b') {
                return SPACES.matcher(text).replaceAll(" ").strip();
            }
        }
        return text;
    }

    /// Whether there is nothing but digits 0 to 9 from `from` to before `to`.
    static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// Half-width, without any spaces and control characters.
    static String compact(String text) {
        return plain(text) ? text : compacted(text);
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String compacted(String text) {
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
