package org.shouwang.kit.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.shouwang.kit.text.Texts;

/// When a shift begins and how long it lasts; it may run over midnight, at most 24 hours.
///
/// @param minutes 1 to 1440
public record ShiftTime(LocalTime start, int minutes) {
    private static final Texts T = Texts.of(ShiftTime.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int DAY = 24 * 60;
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);
    private static final int NIGHT_MINUTES = 8 * 60;

    public ShiftTime {
        if (minutes < 1 || minutes > DAY) {
            throw new IllegalArgumentException("minutes " + minutes);
        }
    }

    /// From one time to the next time the clock shows the other: equal times are 24 hours.
    public static ShiftTime between(LocalTime start, LocalTime end) {
        int minutes = (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
        return new ShiftTime(start, minutes > 0 ? minutes : minutes + DAY);
    }

    public LocalTime end() {
        return start.plusMinutes(minutes);
    }

    /// Whether it ends on the day after, midnight itself not counted.
    public boolean crossesMidnight() {
        return start.toSecondOfDay() + minutes * 60 > DAY * 60;
    }

    /// The shift that begins on that day.
    public Span on(LocalDate day) {
        LocalDateTime from = day.atTime(start);
        return new Span(from, from.plusMinutes(minutes));
    }

    /// Minutes of the shift between 22:00 and 6:00.
    public long nightMinutes() {
        LocalDate day = LocalDate.EPOCH.plusDays(1);
        Span shift = on(day);
        long night = 0;
        for (int shiftDay = -1; shiftDay <= 1; shiftDay++) {
            LocalDateTime begins = day.plusDays(shiftDay).atTime(NIGHT_BEGINS);
            night += shift.common(new Span(begins, begins.plusMinutes(NIGHT_MINUTES)));
        }
        return night;
    }

    /// The two times, saying so where the second is of the next day.
    public String label() {
        String from = start.format(CLOCK);
        if (crossesMidnight()) {
            return T.get("shift.nextDay", from, end().format(CLOCK));
        }
        return T.get("shift.sameDay", from, end().equals(LocalTime.MIDNIGHT) ? "24:00" : end().format(CLOCK));
    }
}
