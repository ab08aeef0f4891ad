package org.shouwang.roster;

import java.time.ZoneOffset;
import org.shouwang.kit.time.DayKind;

/// A slot measured once, for quick comparing: local minutes since the epoch, and what kind of duty it is.
/// Compared by identity.
final class Spot {
    final Slot slot;
    final long from;
    final long to;
    final boolean night;
    final boolean holiday;
    final boolean weekend;
    final long evening;

    Spot(DutyRoster roster, Slot slot) {
        this.slot = slot;
        from = slot.begin().toEpochSecond(ZoneOffset.UTC) / 60;
        to = from + slot.shift().minutes();
        night = slot.night();
        holiday = roster.day(slot.day()).kind() == DayKind.HOLIDAY;
        weekend = !holiday && roster.rest(slot.day());
        evening = slot.evening().toEpochDay();
    }

    int minutes() {
        return slot.shift().minutes();
    }

    boolean overlaps(Spot other) {
        return from < other.to && other.from < to;
    }

    /// Minutes free between the two; negative where they overlap.
    long rest(Spot other) {
        return Math.max(from, other.from) - Math.min(to, other.to);
    }
}
