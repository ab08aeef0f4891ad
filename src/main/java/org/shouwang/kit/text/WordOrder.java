package org.shouwang.kit.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// Words in the order of the office: numbers inside by their value (2栋 before 10栋), Chinese by pronunciation. Numbers
/// of buildings and rooms alone are filed by [NaturalOrder].
public final class WordOrder {
    public static final Comparator<String> WORDS = WordOrder::compare;

    private static final Collator CHINESE = Collator.getInstance(Locale.CHINA);

    private WordOrder() {}

    static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char x = a.charAt(i);
            char y = b.charAt(j);
            if (digit(x) && digit(y)) {
                int iEnd = end(a, i);
                int jEnd = end(b, j);
                int order = number(a, i, iEnd).compareTo(number(b, j, jEnd));
                if (order != 0) {
                    return order;
                }
                i = iEnd;
                j = jEnd;
            } else if (x != y) {
                return rest(a, i, b, j);
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int rest(String a, int i, String b, int j) {
        if (a.charAt(i) < 0x2e80 || b.charAt(j) < 0x2e80) {
            return Character.compare(a.charAt(i), b.charAt(j));
        }
        return CHINESE.compare(a.substring(i, i + 1), b.substring(j, j + 1));
    }

    private static java.math.BigInteger number(String text, int from, int to) {
        return new java.math.BigInteger(text.substring(from, to));
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && digit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
