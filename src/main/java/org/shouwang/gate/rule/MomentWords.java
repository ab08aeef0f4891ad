package org.shouwang.gate.rule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// MomentWords in words.
final class MomentWords {
    private static final Texts T = Texts.of(MomentWords.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private MomentWords() {}

    /// Month, day and time; midnight as 0 o'clock.
    static String words(Instant at, ZoneId zone) {
        LocalDateTime local = at.atZone(zone).toLocalDateTime();
        String time = local.toLocalTime().equals(LocalTime.MIDNIGHT) ? T.get("midnight") : clock(local.toLocalTime());
        return T.get("moment", Dates.brief(local.toLocalDate()), time);
    }

    static String clock(LocalTime time) {
        return time.format(CLOCK);
    }
}
