package org.shouwang.supply.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Days;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The last day goods may be used, as printed on them: a day, or a month such as 2027-03, which means its last day.
final class Expiry {
    private static final Texts T = Texts.of(Expiry.class);
    private static final Pattern MONTH = Pattern.compile("(20\\d{2})(?:[-/.\\p{IsHan}](\\d{1,2})|(\\d{2}))\\p{IsHan}?");
    private static final Pattern YEARLESS = Pattern.compile("\\d{1,2}[-/.\\p{IsHan}]\\d{1,2}\\p{IsHan}?|\\d{3,4}");

    private Expiry() {}

    /// A day without a year is the next one to come.
    ///
    /// @return null for nothing typed
    /// @throws Fault where it is no day
    static @Nullable LocalDate read(@Nullable String typed, Clock clock) {
        String text = typed == null ? "" : Fold.simplified(typed).strip();
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2) == null ? month.group(3) : month.group(2));
            if (number < 1 || number > 12) {
                throw new Fault("SUPPLY-32", T.get("expiry.unread", text)).at("expiry");
            }
            return YearMonth.of(Integer.parseInt(month.group(1)), number).atEndOfMonth();
        }
        LocalDate day = Days.day(text, clock);
        return day != null && YEARLESS.matcher(text).matches() && day.isBefore(LocalDate.now(clock))
                ? day.plusYears(1)
                : day;
    }
}
