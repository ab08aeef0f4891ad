package org.shouwang.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// When zones begin and end, in the office's words: an end at midnight is 24:00 of the day before.
public final class ZoneTimes {
    private static final Texts T = Texts.of(ZoneTimes.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final ZoneId zone;

    /// @param zone of the compound
    public ZoneTimes(ZoneId zone) {
        this.zone = zone;
    }

    public LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    /// `11-10 08:00`.
    public String from(Instant at) {
        return BRIEF.format(local(at));
    }

    /// `11-24 24:00`, a word where it is open.
    public String until(@Nullable Instant at) {
        if (at == null) {
            return T.get("until.open");
        }
        LocalDateTime moment = local(at);
        return midnight(moment) ? T.get("moment.end", DAY.format(moment.minusDays(1))) : BRIEF.format(moment);
    }

    /// As [#from], with the year.
    String datedFrom(Instant at) {
        return DATED.format(local(at));
    }

    /// As [#until], with the year.
    String datedUntil(@Nullable Instant at) {
        if (at == null) {
            return T.get("until.open");
        }
        return midnight(local(at)) ? T.get("moment.end", lastDay(at)) : DATED.format(local(at));
    }

    /// `11-10`, for the narrow cells of the map.
    String firstDay(ControlledZone one) {
        return DAY.format(local(one.from()));
    }

    /// `11-24`, a word where the end is open.
    String lastDay(ControlledZone one) {
        Instant end = one.end();
        return end == null ? T.get("until.open") : DAY.format(lastDay(end));
    }

    /// Year, month, day and minute, as a notice says it.
    public String fullFrom(Instant at) {
        LocalDateTime moment = local(at);
        return T.get("since", Dates.full(moment.toLocalDate()), MINUTE.format(moment));
    }

    public String fullUntil(@Nullable Instant at) {
        if (at == null) {
            return T.get("until.open");
        }
        LocalDateTime moment = local(at);
        return midnight(moment)
                ? T.get("moment.end", Dates.full(moment.toLocalDate().minusDays(1)))
                : fullFrom(at);
    }

    /// The last day a zone touches before its end; for the field of a form.
    public LocalDate lastDay(Instant end) {
        LocalDateTime moment = local(end);
        return midnight(moment) ? moment.toLocalDate().minusDays(1) : moment.toLocalDate();
    }

    /// The hour of an end, null for the end of the day.
    public @Nullable LocalTime lastTime(Instant end) {
        LocalDateTime moment = local(end);
        return midnight(moment) ? null : moment.toLocalTime();
    }

    /// @param time null for the end of the day
    public Instant end(LocalDate day, @Nullable LocalTime time) {
        return (time == null || time.equals(LocalTime.MIDNIGHT)
                        ? day.plusDays(1).atStartOfDay()
                        : day.atTime(time))
                .atZone(zone)
                .toInstant();
    }

    /// @param time null for its first minute
    public Instant begin(LocalDate day, @Nullable LocalTime time) {
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(zone).toInstant();
    }

    /// How many times 24 hours something lasts that begins and ends so, a part counting whole; 0 before it begins.
    public static long days(Instant from, Instant end) {
        long seconds = ChronoUnit.SECONDS.between(from, end);
        return end.isAfter(from)
                ? Math.max(
                        1, Math.ceilDiv(seconds, ChronoUnit.DAYS.getDuration().toSeconds()))
                : 0;
    }

    private static boolean midnight(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
