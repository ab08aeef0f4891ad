package org.shouwang.kit.text;

import java.util.Arrays;

/// All phone numbers in one long text, to find digits from the middle of a number.
final class DigitText {
    private final String text;
    private final int[] begins;
    private final int[] cards;

    private DigitText(String text, int[] begins, int[] cards) {
        this.text = text;
        this.begins = begins;
        this.cards = cards;
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

    void mark(String digits, int grade, byte[] grades) {
        for (int at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
            int found = Arrays.binarySearch(begins, at);
            Grade.mark(grades, cards[found >= 0 ? found : -found - 2], grade);
        }
    }
}
