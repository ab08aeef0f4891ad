package org.shouwang.kit.text;

/// How well an entry fits: the smaller the better, 0 for not at all.
final class Grade {
    static final int NONE = 0;
    static final int CODE = 1;
    static final int CODE_START = 2;
    static final int NAME = 3;
    static final int NAME_START = 4;
    static final int NAME_WITHIN = 5;
    static final int PINYIN = 6;
    static final int PINYIN_WITHIN = 7;
    static final int PLATE = 8;
    static final int PHONE = 9;
    static final int PHONE_WITHIN = 10;
    static final int WORD = 11;

    private Grade() {}

    static int better(int a, int b) {
        return a == NONE ? b : b == NONE ? a : Math.min(a, b);
    }

    /// Of two words that must both fit.
    static int both(int a, int b) {
        return a == NONE || b == NONE ? NONE : Math.max(a, b);
    }

    static void mark(byte[] grades, int card, int grade) {
        if (grades[card] == NONE || grade < grades[card]) {
            grades[card] = (byte) grade;
        }
    }
}
