package org.shouwang.kit.text;

import java.util.OptionalInt;

/// Numbers written in Chinese characters, read as whole numbers.
public final class ChineseNumber {
    private static final Texts T = Texts.of(ChineseNumber.class);
    private static final String DIGITS = T.get("number.digits");
    private static final String CAPITALS = T.get("number.capitals");
    private static final char TEN = T.get("number.ten").charAt(0);
    private static final char HUNDRED = T.get("number.hundred").charAt(0);
    private static final char THOUSAND = T.get("number.thousand").charAt(0);
    private static final char ZERO = T.get("number.zero").charAt(0);
    private static final String LIKE_TWO = T.get("number.two");
    private static final String BIG_UNITS = T.get("number.units");

    private ChineseNumber() {}

    /// 0 to 9999: with places (twelve, three hundred and two), digit by digit, or plain digits.
    /// Empty where the text is anything else; never a guess.
    public static OptionalInt parse(String written) {
        if (written.isEmpty() || written.length() > 9) {
            return OptionalInt.empty();
        }
        if (written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return written.length() <= 4 ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
        }
        boolean places = written.chars().anyMatch(c -> place((char) c) > 1);
        return places ? withPlaces(written) : digitByDigit(written);
    }

    /// Whether the character may stand in a Chinese number.
    public static boolean isPart(char c) {
        return digit(c) >= 0 || place(c) > 1;
    }

    private static OptionalInt digitByDigit(String written) {
        int value = 0;
        for (char c : written.toCharArray()) {
            int digit = digit(c);
            if (digit < 0 || value > 999) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt withPlaces(String written) {
        int total = 0;
        int pending = -1;
        int lastPlace = 10_000;
        boolean zero = false;
        for (char c : written.toCharArray()) {
            int place = place(c);
            if (place > 1) {
                boolean leadingTen = place == 10 && pending < 0 && total == 0 && !zero;
                if (place >= lastPlace || pending == 0 || pending < 0 && !leadingTen) {
                    return OptionalInt.empty();
                }
                total += (leadingTen ? 1 : pending) * place;
                lastPlace = place;
                pending = -1;
                zero = false;
            } else {
                int digit = digit(c);
                if (digit < 0 || pending >= 0) {
                    return OptionalInt.empty();
                }
                if (digit == 0) {
                    zero = true;
                } else {
                    pending = digit;
                }
            }
        }
        if (pending >= 0) {
            // "one hundred five" without the zero means 150 in speech: not a guess to make
            if (lastPlace > 10 && !zero) {
                return OptionalInt.empty();
            }
            total += pending;
        }
        return OptionalInt.of(total);
    }

    private static int digit(char c) {
        if (c == ZERO) {
            return 0;
        }
        if (LIKE_TWO.indexOf(c) >= 0) {
            return 2;
        }
        int plain = DIGITS.indexOf(c);
        return plain >= 0 ? plain : CAPITALS.indexOf(c);
    }

    private static int place(char c) {
        if (c == TEN || c == BIG_UNITS.charAt(0)) {
            return 10;
        }
        if (c == HUNDRED || c == BIG_UNITS.charAt(1)) {
            return 100;
        }
        return c == THOUSAND || c == BIG_UNITS.charAt(2) ? 1000 : 1;
    }
}
