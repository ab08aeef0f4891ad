package org.shouwang.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.kit.time.ShiftTime;
import org.shouwang.kit.time.Span;

/// A time at which a person cannot, offers to, wants to or would rather not serve. What is null does not narrow it.
///
/// @param weekday every week on that day
/// @param fromDay the first day it holds, `untilDay` the last one
/// @param start from what time of the day and, over midnight too, for how many `minutes`; both null for the whole day
/// @param shiftId only this shift
public record Wish(
        WishId id,
        MemberId memberId,
        WishKind kind,
        @Nullable DayOfWeek weekday,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable LocalTime start,
        @Nullable Integer minutes,
        @Nullable ShiftId shiftId,
        @Nullable Confidential note) {
    public static Wish of(MemberId member, WishKind kind) {
        return new Wish(new WishId(0), member, kind, null, null, null, null, null, null, null);
    }

    public Wish on(@Nullable DayOfWeek other) {
        return new Wish(id, memberId, kind, other, fromDay, untilDay, start, minutes, shiftId, note);
    }

    public Wish between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Wish(id, memberId, kind, weekday, first, last, start, minutes, shiftId, note);
    }

    public Wish at(LocalTime from, int lasting) {
        return new Wish(id, memberId, kind, weekday, fromDay, untilDay, from, lasting, shiftId, note);
    }

    public Wish in(@Nullable ShiftId shift) {
        return new Wish(id, memberId, kind, weekday, fromDay, untilDay, start, minutes, shift, note);
    }

    /// Whether it touches a place; an offer must cover the place wholly.
    public boolean touches(Slot slot) {
        if (shiftId != null && !shiftId.equals(slot.shift().id())) {
            return false;
        }
        if (kind == WishKind.OFFERED) {
            return holds(slot.day()) && (start == null || span(slot.day()).contains(slot.span()));
        }
        for (LocalDate day = slot.day().minusDays(1); !day.isAfter(slot.end().toLocalDate()); day = day.plusDays(1)) {
            if (holds(day) && span(day).overlaps(slot.span())) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(LocalDate day) {
        return (weekday == null || day.getDayOfWeek() == weekday)
                && (fromDay == null || !day.isBefore(fromDay))
                && (untilDay == null || !day.isAfter(untilDay));
    }

    private Span span(LocalDate day) {
        return start == null || minutes == null
                ? new Span(day.atStartOfDay(), day.plusDays(1).atStartOfDay())
                : new ShiftTime(start, minutes).on(day);
    }
}
