package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.time.ShiftTime;

/// A daily pattern of one post: it begins every day at `start` and lasts `minutes`, over midnight where need be.
///
/// @param needed how many people
/// @param fromDay the first day it is manned
/// @param untilDay the last one, null while it goes on
/// @param handoverMinutes how many minutes earlier people come to take over; null for none
public record Shift(
        ShiftId id,
        PostId postId,
        String name,
        LocalTime start,
        int minutes,
        int needed,
        int position,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable Integer handoverMinutes) {
    public Shift {
        if (minutes < 1 || minutes > 24 * 60 || needed < 0) {
            throw new IllegalArgumentException(minutes + " minutes, " + needed + " people");
        }
    }

    /// Whether it is manned on a day.
    public boolean runs(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
    }

    public ShiftTime time() {
        return new ShiftTime(start, minutes);
    }

    /// Such as `08-16`, `20-08`, `07:30-15`; midnight as an end is 24.
    public String hours() {
        return hour(start) + "-" + (time().end().equals(LocalTime.MIDNIGHT) ? "24" : hour(time().end()));
    }

    /// Such as `16:00-24:00` for lists; the day after is said in words.
    public String times() {
        return time().label();
    }

    Shift until(LocalDate day) {
        return new Shift(id, postId, name, start, minutes, needed, position, fromDay, day, handoverMinutes);
    }

    public Shift revised(String called, int people, @Nullable Integer earlier) {
        return new Shift(id, postId, called, start, minutes, people, position, fromDay, untilDay, earlier);
    }

    private static String hour(LocalTime time) {
        String written = time.toString();
        return time.getMinute() == 0 ? written.substring(0, 2) : written;
    }
}
