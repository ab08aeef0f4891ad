package org.shouwang.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.kit.text.ChineseNumber;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// A day as people write it: 1985-3-2, 1985/03/02, 1985.3.2, 19850302, with the Chinese signs for year, month and day,
/// in Chinese numbers too.
final class DateWords {
    private static final Texts T = Texts.of(DateWords.class);
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final String BEHIND = "(?:[T ]?\\d{1,2}:\\d{2}.*|" + T.get("date.weekday") + ")?";
    private static final String MARK = "[-/.\u3002\u3001," + T.get("date.year") + T.get("date.month") + "]";
    private static final Pattern PARTED = Pattern.compile(
            "(\\d{4})" + MARK + "(\\d{1,2})" + MARK + "(\\d{1,2})[" + T.get("date.day") + "]?" + BEHIND);
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})" + MARK + "(\\d{1,2})[" + T.get("date.month") + "]?");
    private static final Pattern SERIAL = Pattern.compile("[1-5]\\d{4}");
    private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 30);

    private DateWords() {}

    /// Empty where it is no day.
    ///
    /// @throws DateTimeException where there is no such day: 2021-02-30
    static Optional<LocalDate> day(String written) {
        String text = numbers(written);
        for (Pattern pattern : new Pattern[] {EIGHT, PARTED}) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
            }
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(BEFORE_FIRST.plusDays(Integer.parseInt(text)))
                : Optional.empty();
    }

    /// A month without its day, as columns for year and month of birth hold it.
    static Optional<YearMonth> month(String written) {
        Matcher found = MONTH.matcher(numbers(written));
        try {
            return found.matches() ? Optional.of(YearMonth.of(number(found, 1), number(found, 2))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String numbers(String written) {
        String text = Fold.simplified(written).strip().replaceAll("\\s+", " ");
        text = text.indexOf(':') < 0 ? text.replace(" ", "") : text;
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && !digit(text.charAt(end)) && ChineseNumber.isPart(text.charAt(end))) {
                end++;
            }
            OptionalInt number = end > at ? ChineseNumber.parse(text.substring(at, end)) : OptionalInt.empty();
            if (number.isPresent()) {
                out.append(number.getAsInt());
            } else {
                end = Math.max(end, at + 1);
                out.append(text, at, end);
            }
            at = end;
        }
        return out.toString();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
