package org.shouwang.kit.text;

import java.util.Arrays;

/// All phone numbers in one long text, with the places of each four digits, to find digits from the middle of a number.
final class DigitText {
    private static final int WINDOW = 4;
    private static final int WINDOWS = 10_000;

    private final String text;
    private final int[] begins;
    private final int[] cards;
    private final int[] buckets = new int[WINDOWS + 1];
    private final int[] places;

    private DigitText(String text, int[] begins, int[] cards) {
        this.text = text;
        this.begins = begins;
        this.cards = cards;
        for (int at = 0; at + WINDOW <= text.length(); at++) {
            int window = window(text, at);
            if (window >= 0) {
                buckets[window + 1]++;
            }
        }
        for (int i = 0; i < WINDOWS; i++) {
            buckets[i + 1] += buckets[i];
        }
        places = new int[buckets[WINDOWS]];
        int[] next = Arrays.copyOf(buckets, WINDOWS);
        for (int at = 0; at + WINDOW <= text.length(); at++) {
            int window = window(text, at);
            if (window >= 0) {
                places[next[window]++] = at;
            }
        }
    }

    /// Four digits as a number, -1 where there is anything else among them.
    private static int window(String text, int at) {
        int value = 0;
        for (int i = at; i < at + WINDOW; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /// Collects the numbers.
    static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private int[] begins = new int[64];
        private int[] cards = new int[64];
        private int size;

        void add(String number, int card) {
            if (size == begins.length) {
                begins = Arrays.copyOf(begins, size * 2);
                cards = Arrays.copyOf(cards, size * 2);
            }
            begins[size] = text.length();
            cards[size++] = card;
            text.append(number).append('\n');
        }

        DigitText finish() {
            return new DigitText(text.toString(), Arrays.copyOf(begins, size), Arrays.copyOf(cards, size));
        }
    }

    /// @param digits at least four
    void mark(String digits, int grade, byte[] grades) {
        int window = digits.length() < WINDOW ? -1 : window(digits, 0);
        if (window < 0) {
            return;
        }
        for (int i = buckets[window]; i < buckets[window + 1]; i++) {
            if (text.startsWith(digits, places[i])) {
                int found = Arrays.binarySearch(begins, places[i]);
                Grade.mark(grades, cards[found >= 0 ? found : -found - 2], grade);
            }
        }
    }
}
