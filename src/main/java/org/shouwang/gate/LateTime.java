package org.shouwang.gate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ShiftTime;

/// The times of a paper sheet, which names its day once: `0735`, `735`, or `38` in the hour of the line before. What
/// is after midnight of a night shift belongs to the next day.
public final class LateTime {
    private static final Texts T = Texts.of(LateTime.class);
    /// A time that seems this much earlier than the line before is after midnight.
    private static final int HALF_A_DAY = 12;

    private LateTime() {}

    /// @param before the line above, null for the first one
    /// @throws Fault LATE-30 where it is no time
    public static LocalTime read(String typed, @Nullable LocalDateTime before) {
        String digits = typed.strip().replaceAll("[:\uff1a.\\s]", "");
        if (digits.matches("\\d{1,4}")) {
            int number = Integer.parseInt(digits);
            boolean minutes = digits.length() <= 2;
            int hour = !minutes ? number / 100 : before == null ? number : before.getHour();
            int minute = !minutes ? number % 100 : before == null ? 0 : number;
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        throw new Fault("LATE-30", T.get("late.time", typed.strip()));
    }

    /// On which day a time of the sheet was.
    ///
    /// @param day what stands at the head of the sheet
    /// @param shift the hours of the sheet, null where it names none
    /// @param before the line above, null for the first one
    public static LocalDateTime moment(
            LocalTime time, LocalDate day, @Nullable ShiftTime shift, @Nullable LocalDateTime before) {
        LocalDateTime same = day.atTime(time);
        if (shift != null && shift.crossesMidnight()) {
            return time.isBefore(shift.start()) && !time.isAfter(shift.end()) ? same.plusDays(1) : same;
        }
        if (before == null || shift != null) {
            return same;
        }
        LocalDateTime here =
                before.toLocalDate().isBefore(day) ? same : before.toLocalDate().atTime(time);
        return here.plusHours(HALF_A_DAY).isBefore(before) ? here.plusDays(1) : here;
    }
}
