package org.shouwang.kit.text;

import java.io.Serializable;
import java.util.Comparator;

/// The order in which a person would file written numbers: runs of digits by value, `10` after `9`,
/// and below ground (`-1`, or the sign word of the texts, as in "minus first floor") before everything else.
public final class NaturalOrder implements Comparator<String>, Serializable {
    public static final NaturalOrder INSTANCE = new NaturalOrder();
    private static final long serialVersionUID = 1L;
    private static final Texts T = Texts.of(NaturalOrder.class);
    private static final char BELOW = T.get("below").charAt(0);

    private NaturalOrder() {}

    @Override
    public int compare(String a, String b) {
        boolean belowA = below(a);
        boolean belowB = below(b);
        if (belowA != belowB) {
            return belowA ? -1 : 1;
        }
        if (belowA) {
            int deeper = runs(b.substring(1), a.substring(1));
            return deeper != 0 ? deeper : a.compareTo(b);
        }
        int order = runs(a, b);
        return order != 0 ? order : a.compareTo(b);
    }

    private static boolean below(String s) {
        return s.length() > 1 && (s.charAt(0) == '-' || s.charAt(0) == BELOW) && digit(s.charAt(1));
    }

    private static int runs(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char x = a.charAt(i);
            char y = b.charAt(j);
            if (digit(x) && digit(y)) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                int order = number(a, i, endA, b, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else if (x != y) {
                return Character.compare(x, y);
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int number(String a, int i, int endA, String b, int j, int endB) {
        while (i < endA && a.charAt(i) == '0') {
            i++;
        }
        while (j < endB && b.charAt(j) == '0') {
            j++;
        }
        int longer = Integer.compare(endA - i, endB - j);
        if (longer != 0) {
            return longer;
        }
        for (; i < endA; i++, j++) {
            if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            }
        }
        return 0;
    }

    private static int endOfDigits(String s, int from) {
        int end = from;
        while (end < s.length() && digit(s.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
