package org.shouwang.kit.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A long number as a spreadsheet shortens it: `1.54E+10`.
public final class Exponent {
    private static final Pattern FORM = Pattern.compile("(\\d(?:\\.(\\d+))?)[eE]\\+?(\\d{1,2})");
    private static final int KEPT = 15; // a spreadsheet keeps so many digits

    private Exponent() {}

    /// Whether a text has this form.
    public static boolean is(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    /// All digits, where none of them was lost; empty where the rest of the digits is gone, or the form is another.
    public static Optional<String> whole(String text) {
        Matcher found = FORM.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int power = Integer.parseInt(found.group(3));
        int told = found.group(2) == null ? 0 : found.group(2).length();
        return told < power || power >= KEPT
                ? Optional.empty()
                : Optional.of(new BigDecimal(text.strip()).stripTrailingZeros().toPlainString());
    }
}
