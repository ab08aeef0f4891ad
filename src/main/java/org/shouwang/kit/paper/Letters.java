package org.shouwang.kit.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpdf.text.pdf.BaseFont;

/// The letters of one PDF: widths, line breaks, and what the font has no picture for.
final class Letters {
    /// Stands for a character that the font lacks, so that it never vanishes unseen.
    private static final int GETA = 0x3013;

    private static final int PLANE = 0x10000;

    private final BaseFont regular;
    private final BaseFont bold;
    private final short[] regularWidths = unknown();
    private final short[] boldWidths = unknown();
    private final SortedSet<Integer> missing = new TreeSet<>();

    Letters() {
        regular = load("NotoSansSC-Regular.ttf", Fonts.regular());
        bold = load("NotoSansSC-Bold.ttf", Fonts.bold());
    }

    BaseFont font(boolean heavy) {
        return heavy ? bold : regular;
    }

    /// Characters met that the font lacks.
    SortedSet<Integer> missing() {
        return missing;
    }

    float width(String text, float size, boolean heavy) {
        int sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += width(text.codePointAt(i), heavy);
        }
        return sum * size / 1000f;
    }

    private int width(int letter, boolean heavy) {
        if (letter >= PLANE) {
            return font(heavy).getWidth(letter);
        }
        short[] widths = heavy ? boldWidths : regularWidths;
        if (widths[letter] < 0) {
            widths[letter] = (short) font(heavy).getWidth(letter);
        }
        return widths[letter];
    }

    /// The text as it can be drawn: no control characters, the sign 〓 for what the font lacks.
    String drawable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int length = Character.charCount(letter);
            int drawn = drawn(letter);
            if (drawn != letter && clean == null) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (clean != null && drawn >= 0) {
                clean.appendCodePoint(drawn);
            }
            i += length;
        }
        return clean == null ? text : clean.toString();
    }

    private int drawn(int letter) {
        if (letter == '\n' || (letter < PLANE && regularWidths[letter] >= 0)) {
            return letter;
        }
        int type = Character.getType(letter);
        if (type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
            return letter == '\r' ? -1 : ' ';
        }
        if (type == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0100 && letter <= 0xE01EF)) {
            return -1;
        }
        if (regular.charExists(letter)) {
            return letter;
        }
        if (Character.isSpaceChar(letter)) {
            return ' ';
        }
        missing.add(letter);
        return GETA;
    }

    /// The lines of a text in a column of `room` points; at least one.
    List<String> lines(String text, float room, float size, boolean heavy) {
        String clean = drawable(text);
        if (clean.indexOf('\n') < 0 && width(clean, size, heavy) <= room) {
            return List.of(clean);
        }
        List<String> lines = new ArrayList<>();
        for (String paragraph : clean.split("\n", -1)) {
            wrap(paragraph, room, size, heavy, lines);
        }
        while (lines.size() > 1 && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    private void wrap(String text, float room, float size, boolean heavy, List<String> lines) {
        int start = 0;
        int fit = 0;
        float used = 0;
        int i = 0;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            float wide = width(letter, heavy) * size / 1000f;
            if (used + wide > room && i > start) {
                int end = fit > start ? fit : i;
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
                while (start < text.length() && text.charAt(start) == ' ') {
                    start++;
                }
                i = start;
                fit = start;
                used = 0;
                continue;
            }
            used += wide;
            i += Character.charCount(letter);
            if (i < text.length() && mayBreak(letter, text.codePointAt(i))) {
                fit = i;
            }
        }
        lines.add(text.substring(start));
    }

    // Chinese breaks anywhere but before closing and after opening punctuation and between a number and its unit; other
    // words stay whole, and so do doors and codes: 3-602.
    private static boolean mayBreak(int before, int after) {
        if (before == ' ') {
            return after != ' ';
        }
        if (closes(after) || opens(before) || Character.isDigit(before) && wide(after)) {
            return false;
        }
        boolean joined = before == '-' && Character.isDigit(after);
        return wide(before) || wide(after) || (before == '-' && !joined) || before == '/';
    }

    private static boolean wide(int letter) {
        return letter >= 0x2E80;
    }

    private static boolean closes(int letter) {
        int type = Character.getType(letter);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private static boolean opens(int letter) {
        int type = Character.getType(letter);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static short[] unknown() {
        short[] widths = new short[PLANE];
        Arrays.fill(widths, (short) -1);
        return widths;
    }

    private static BaseFont load(String name, InputStream stream) {
        try (stream) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, stream.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
