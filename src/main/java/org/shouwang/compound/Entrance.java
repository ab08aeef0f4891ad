package org.shouwang.compound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// A way into the compound and out of it; open unless it is closed on the day.
///
/// @param position the place in lists, from 1
/// @param emergency whether it is an emergency door, opened only in need
/// @param closedFrom first day on which it is or was closed last, and `closedUntil` the last one; null until while
///     nobody knows
/// @param closingGround why it was closed
/// @param keeper who has the key
public record Entrance(
        EntranceId id,
        String name,
        Side side,
        int position,
        boolean emergency,
        @Nullable LocalDate closedFrom,
        @Nullable LocalDate closedUntil,
        @Nullable String closingGround,
        @Nullable PersonName keeper,
        @Nullable Phone keeperPhone,
        @Nullable Confidential note) {
    /// A new one that is open; ready to add.
    public static Entrance named(String name, Side side) {
        return new Entrance(new EntranceId(0), name, side, 0, false, null, null, null, null, null, null);
    }

    public boolean closed(LocalDate day) {
        return closedFrom != null && !day.isBefore(closedFrom) && (closedUntil == null || !day.isAfter(closedUntil));
    }

    /// What it is; name, side, emergency door, note.
    public Entrance described(String called, Side at, boolean inNeed, @Nullable Confidential words) {
        return new Entrance(
                id, called, at, position, inNeed, closedFrom, closedUntil, closingGround, keeper, keeperPhone, words);
    }

    public Entrance keptBy(@Nullable PersonName who, @Nullable Phone phone) {
        return new Entrance(
                id, name, side, position, emergency, closedFrom, closedUntil, closingGround, who, phone, note);
    }

    Entrance closed(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable String ground) {
        return new Entrance(id, name, side, position, emergency, from, until, ground, keeper, keeperPhone, note);
    }

    Entrance numbered(EntranceId number, int at) {
        return new Entrance(
                number, name, side, at, emergency, closedFrom, closedUntil, closingGround, keeper, keeperPhone, note);
    }
}
