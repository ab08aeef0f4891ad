package org.shouwang.kit.fx;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Days and times as people type them: 2026-11-12, 20261112, 11-12, 1112, 11.12, 12; 8:30, 0830, 830.
public final class Days {
    private static final Texts T = Texts.of(Days.class);
    private static final Pattern FULL =
            Pattern.compile("(\\d{4})[-/.\\p{IsHan}]?(\\d{1,2})[-/.\\p{IsHan}]?(\\d{1,2})\\p{IsHan}?");
    private static final Pattern SHORT =
            Pattern.compile("(\\d{1,2})[-/.\\p{IsHan}](\\d{1,2})\\p{IsHan}?|(\\d{2})(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\p{IsHan}?");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:\uff1a.](\\d{1,2})|(\\d{1,2}?)(\\d{2})|(\\d{1,2})");

    private Days() {}

    /// A day without a year is in the year of today.
    /// @return null for nothing typed
    /// @throws Fault where it is no day
    public static @Nullable LocalDate day(String typed, Clock clock) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        try {
            Matcher m = FULL.matcher(text);
            if (m.matches() && text.length() > 5) {
                return LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
            }
            m = SHORT.matcher(text);
            if (m.matches()) {
                int at = m.group(1) == null ? 3 : 1;
                return LocalDate.of(today.getYear(), number(m, at), number(m, at + 1));
            }
            m = DAY.matcher(text);
            if (m.matches()) {
                return today.withDayOfMonth(number(m, 1));
            }
        } catch (DateTimeException e) {
            throw new Fault("FORM-02", T.get("field.noDay", text), e);
        }
        throw new Fault("FORM-02", T.get("field.noDay", text));
    }

    /// @return null for nothing typed
    /// @throws Fault where it is no time
    public static @Nullable LocalTime time(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher m = TIME.matcher(text);
        try {
            if (m.matches()) {
                if (m.group(5) != null) {
                    return LocalTime.of(number(m, 5), 0);
                }
                int at = m.group(1) == null ? 3 : 1;
                return LocalTime.of(number(m, at), number(m, at + 1));
            }
        } catch (DateTimeException e) {
            throw new Fault("FORM-03", T.get("field.noTime", text), e);
        }
        throw new Fault("FORM-03", T.get("field.noTime", text));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
