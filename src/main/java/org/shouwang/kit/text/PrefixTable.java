package org.shouwang.kit.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Short texts in order, each pointing to a card: finds all that begin with some letters.
final class PrefixTable {
    private final String[] keys;
    private final int[] cards;

    private PrefixTable(String[] keys, int[] cards) {
        this.keys = keys;
        this.cards = cards;
    }

    /// Collects the texts before they are put in order.
    static final class Draft {
        private record Line(String key, int card) implements Comparable<Line> {
            @Override
            public int compareTo(Line other) {
                return key.compareTo(other.key);
            }
        }

        private final List<Line> lines = new ArrayList<>();

        void add(String key, int card) {
            if (!key.isEmpty()) {
                lines.add(new Line(key, card));
            }
        }

        PrefixTable finish() {
            Line[] sorted = lines.toArray(Line[]::new);
            Arrays.parallelSort(sorted);
            String[] keys = new String[sorted.length];
            int[] cards = new int[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                keys[i] = sorted[i].key();
                cards[i] = sorted[i].card();
            }
            return new PrefixTable(keys, cards);
        }
    }

    /// Gives every card with a text that begins so the grade, or the one for the whole text where it is the same.
    void mark(String start, int whole, int beginning, byte[] grades) {
        int at = Arrays.binarySearch(keys, start);
        if (at < 0) {
            at = -at - 1;
        }
        while (at > 0 && keys[at - 1].equals(start)) {
            at--;
        }
        for (; at < keys.length && keys[at].startsWith(start); at++) {
            Grade.mark(grades, cards[at], keys[at].length() == start.length() ? whole : beginning);
        }
    }
}
