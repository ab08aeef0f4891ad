package org.shouwang.delivery.paste;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fold;

/// One line under reading: what each of its signs was taken for, so that none is lost.
final class Line {
    /// Stands for signs that were taken.
    static final char TAKEN = '\u0001';

    /// What a sign was taken for.
    enum Part {
        ORDINAL,
        DOOR,
        NAME,
        GOODS,
        QUANTITY,
        MONEY,
        PHONE,
        NOTE,
        POLITE,
        CANCEL
    }

    final String raw;
    final String text;
    private final @Nullable Part[] parts;
    private final BitSet blank = new BitSet();
    private @Nullable String words;

    Line(String raw) {
        this.raw = raw;
        this.text = Signs.plain(raw);
        this.parts = new @Nullable Part[raw.length()];
    }

    void take(int from, int to, Part part) {
        Arrays.fill(parts, from, to, part);
    }

    /// A sign that joins what stands on both sides, such as a bracket around a pack.
    void blank(int at) {
        blank.set(at);
    }

    /// Takes the first place that fits among what is left.
    @Nullable
    Matcher take(Pattern pattern, Part part) {
        Matcher m = pattern.matcher(rest());
        if (!m.find()) {
            return null;
        }
        take(m.start(), m.end(), part);
        return m;
    }

    /// The line with what was taken blotted out; places stay.
    String rest() {
        StringBuilder rest = new StringBuilder(text);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                rest.setCharAt(i, TAKEN);
            } else if (blank.get(i)) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }

    /// Keeps what is left now: the words that are neither door nor remark nor money.
    void keepWords() {
        words = rest();
    }

    /// What was left for names and goods; places stay.
    String words() {
        return words == null ? rest() : words;
    }

    /// As written, in simplified signs of half width, without spaces around.
    String said(int from, int to) {
        return Fold.simplified(raw.substring(from, to)).strip();
    }

    /// Whether no words stand between two places, besides a phone, politeness and the door.
    boolean nothingBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            Part part = parts[i];
            boolean passed = part == Part.PHONE || part == Part.POLITE || part == Part.DOOR;
            if (Character.isLetterOrDigit(text.charAt(i)) && !passed) {
                return false;
            }
        }
        return true;
    }

    /// Whether letters or digits were taken for nothing.
    boolean untold() {
        String rest = rest();
        return rest.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
