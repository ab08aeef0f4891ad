package org.shouwang.roster.sheet;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// A day as rosters write it: 2021-11-12, 11月12日, 11.12, 12日, 12, a weekday behind it; what is not written comes from
/// the month that the sheet is about.
final class DayWords {
    private static final Texts T = Texts.of(DayWords.class);
    private static final String YEAR = T.get("date.year");
    private static final String MONTH_SIGN = T.get("date.month");
    private static final String DAY_SIGN = T.get("date.day");
    private static final Pattern BEHIND = Pattern.compile(T.get("date.weekday"));
    private static final Pattern FULL =
            Pattern.compile("(\\d{4})[-/." + YEAR + "](\\d{1,2})[-/." + MONTH_SIGN + "](\\d{1,2})[" + DAY_SIGN + "]?");
    private static final Pattern EIGHT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern IN_YEAR =
            Pattern.compile("(\\d{1,2})[-/." + MONTH_SIGN + "](\\d{1,2})[" + DAY_SIGN + "]?");
    private static final Pattern IN_MONTH = Pattern.compile("(\\d{1,2})[" + DAY_SIGN + "]?");
    private static final Pattern SPOKEN = Pattern.compile(
            "(20\\d{2})[" + YEAR + "](\\d{1,2})[" + MONTH_SIGN + "]|(20\\d{2})[-./](\\d{1,2})(?![-./\\d])");
    private static final int FAR_MONTHS = 6;

    private DayWords() {}

    /// Empty where it is no day.
    ///
    /// @throws DateTimeException where there is no such day: 2021-02-30
    static Optional<LocalDate> day(Cell cell, YearMonth about) {
        LocalDate stored = cell.date();
        if (stored != null && stored.getYear() > 1900) {
            return Optional.of(stored);
        }
        return day(cell.text(), about);
    }

    static Optional<LocalDate> day(String written, YearMonth about) {
        String text = BEHIND.matcher(plain(written)).replaceAll("");
        for (Pattern pattern : new Pattern[] {FULL, EIGHT}) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
            }
        }
        Matcher found = IN_YEAR.matcher(text);
        if (found.matches()) {
            int month = number(found, 1);
            YearMonth named = YearMonth.of(about.getYear(), month);
            long away = about.until(named, ChronoUnit.MONTHS);
            int year = away > FAR_MONTHS
                    ? about.getYear() - 1
                    : away < -FAR_MONTHS ? about.getYear() + 1 : about.getYear();
            return Optional.of(LocalDate.of(year, month, number(found, 2)));
        }
        found = IN_MONTH.matcher(text);
        return found.matches() ? Optional.of(about.atDay(number(found, 1))) : Optional.empty();
    }

    /// The month that a title or the name of a sheet speaks of.
    static Optional<YearMonth> month(String words) {
        Matcher found = SPOKEN.matcher(plain(words));
        if (!found.find()) {
            return Optional.empty();
        }
        boolean signs = found.group(1) != null;
        int month = number(found, signs ? 2 : 4);
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(number(found, signs ? 1 : 3), month));
    }

    /// The weekday a cell names, with whatever stands behind it.
    static Optional<DayOfWeek> weekday(String words) {
        Matcher found = Pattern.compile(T.get("date.weekdayName")).matcher(plain(words));
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        int at = T.get("date.weekdays").indexOf(found.group(1)) % 7;
        return Optional.of(DayOfWeek.of(at + 1));
    }

    private static String plain(String written) {
        return Fold.key(written);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
