package org.shouwang.app.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The 37 days of records up to now, and the hours of each in which something happens.
record SampleDays(ZoneId zone, Instant now) {
    static final int DAYS = 37;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 30);

    /// Today; shortly after midnight still yesterday.
    LocalDate last() {
        return now.minus(Duration.ofMinutes(40)).atZone(zone).toLocalDate();
    }

    LocalDate first() {
        return last().minusDays(DAYS - 1L);
    }

    List<LocalDate> all() {
        return first().datesUntil(last().plusDays(1)).toList();
    }

    Instant begin(LocalDate day) {
        Instant morning = day.atTime(MORNING).atZone(zone).toInstant();
        Instant early = day.atTime(0, 5).atZone(zone).toInstant();
        return morning.plus(Duration.ofHours(2)).isAfter(now) ? early : morning;
    }

    Instant end(LocalDate day) {
        Instant evening = day.atTime(EVENING).atZone(zone).toInstant();
        Instant yet = now.minus(Duration.ofMinutes(2));
        return evening.isAfter(yet) ? yet : evening;
    }

    /// The moment at a part of the day's hours, 0 to 1.
    Instant at(LocalDate day, double part) {
        Duration whole = Duration.between(begin(day), end(day));
        return begin(day).plusSeconds((long) (whole.toSeconds() * part));
    }

    /// Something that happens at a moment.
    record Event(Instant at, Runnable act) {}

    /// Runs what was planned in the order of time.
    static void run(List<Event> plan, WalkingClock clock) {
        List<Event> ordered = new ArrayList<>(plan);
        ordered.sort(java.util.Comparator.comparing(Event::at));
        for (Event event : ordered) {
            clock.walkTo(event.at());
            event.act().run();
        }
    }
}
