package org.shouwang.core;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.shouwang.kit.text.ChineseNumber;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Brings the signs of a written door into one form before its shape is looked at.
final class DwellingText {
    private static final Texts T = Texts.of(DwellingText.class);

    /// Of the third, of the building.
    private static final Pattern ORDINAL = Pattern.compile(T.get("dwelling.ordinal"));

    private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200f\\ufeff]");
    private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9A-Z])[\\s\\u00a0]+(?=[0-9A-Z])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]");
    private static final Pattern HYPHENS =
            Pattern.compile("[\\u2010-\\u2015\\u2212\\u2500\\u2501\\u30fc\\u301c~_/.\\uff70\\ufe58\\ufe63]");
    private static final Pattern END = Pattern.compile("[,;\\u3002\\u3001]+$");
    private static final Pattern BELOW = Pattern.compile(T.get("dwelling.belowAlso"));

    private DwellingText() {}

    /// Simplified, half-width, capitals, Chinese numbers as digits, every separator a hyphen, no spaces.
    static String plain(String written) {
        String text = Fold.simplified(written).toUpperCase(Locale.ROOT).strip();
        text = numbers(UNSEEN.matcher(text).replaceAll(""));
        text = SPACES.matcher(BETWEEN.matcher(text).replaceAll("-")).replaceAll("");
        text = HYPHENS.matcher(text).replaceAll("-");
        text = BELOW.matcher(END.matcher(text).replaceAll("")).replaceAll(T.get("dwelling.below"));
        return ORDINAL.matcher(text).replaceAll("");
    }

    private static String numbers(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && ChineseNumber.isPart(text.charAt(end))) {
                end++;
            }
            OptionalInt number = end > at ? ChineseNumber.parse(text.substring(at, end)) : OptionalInt.empty();
            if (number.isPresent()) {
                out.append(number.getAsInt());
                at = end;
            } else {
                end = Math.max(end, at + 1);
                out.append(text, at, end);
                at = end;
            }
        }
        return out.toString();
    }
}
