package org.shouwang.gate.ui;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Reads what the clerk types in a hurry: 36.5 or 365, 11-11 07:30 or 0730 or 31h, 2.
public final class Readings {
    private static final Texts T = Texts.of(Readings.class);
    private static final Pattern HOURS = Pattern.compile(T.get("pattern.hours"));
    private static final Pattern TIME = Pattern.compile(T.get("pattern.time"));
    private static final Pattern MOMENT = Pattern.compile(T.get("pattern.moment"));
    private static final Pattern DEGREES = Pattern.compile(T.get("pattern.degrees"));

    private Readings() {}

    /// Tenths of a degree, null for nothing typed.
    public static @Nullable Integer temperature(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (DEGREES.matcher(text).matches()) {
            String digits = text.replaceAll("\\D", "");
            int tenths = Integer.parseInt(digits) * (digits.length() == 2 ? 10 : 1);
            if (tenths >= 300 && tenths <= 450) {
                return tenths;
            }
        }
        throw new Fault("GATE-20", T.get("read.temperature", text));
    }

    /// How many come along, 0 for nothing typed.
    public static int companions(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (text.matches("\\d{1,2}")) {
            return Integer.parseInt(text);
        }
        throw new Fault("GATE-21", T.get("read.companions", text));
    }

    /// When the sample was taken: a day and a time; a time of today, or of yesterday where it is to come; hours
    /// ago.
    static @Nullable Instant sampled(String typed, ZonedDateTime now) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDateTime at = moment(text, now.toLocalDateTime());
            if (at != null) {
                return at.truncatedTo(ChronoUnit.MINUTES).atZone(now.getZone()).toInstant();
            }
        } catch (DateTimeException e) {
            throw new Fault("GATE-22", T.get("read.sampled", text), e);
        }
        throw new Fault("GATE-22", T.get("read.sampled", text));
    }

    private static @Nullable LocalDateTime moment(String text, LocalDateTime now) {
        Matcher moment = MOMENT.matcher(text);
        if (moment.matches()) {
            LocalDate day = LocalDate.of(now.getYear(), number(moment, 1), number(moment, 2));
            LocalDateTime at = day.atTime(number(moment, 3), number(moment, 4));
            return at.isAfter(now) && day.getMonthValue() > now.getMonthValue() ? at.minusYears(1) : at;
        }
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            int group = time.group(1) == null ? 3 : 1;
            LocalDateTime at = now.toLocalDate().atTime(LocalTime.of(number(time, group), number(time, group + 1)));
            return at.isAfter(now) ? at.minusDays(1) : at;
        }
        Matcher hours = HOURS.matcher(text);
        return hours.matches() ? now.minus(Duration.ofHours(number(hours, 1))) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
