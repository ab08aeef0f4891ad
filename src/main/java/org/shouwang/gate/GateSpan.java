package org.shouwang.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.time.Period;

/// Which lines of the register are meant: of whole days or of a shift, at all checkpoints or one, of everybody or of
/// those of one household or one outcome.
///
/// @param from the first moment of a shift, null for whole days; `to` the first one after
/// @param household residents of it and those who came to it
public record GateSpan(
        Period days,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable CheckpointId checkpoint,
        @Nullable HouseholdId household,
        @Nullable Outcome outcome) {
    public static GateSpan of(Period days) {
        return new GateSpan(days, null, null, null, null, null);
    }

    public static GateSpan of(LocalDate first, LocalDate last) {
        return of(new Period(first, last));
    }

    /// A shift, which may go over midnight.
    ///
    /// @param zone of the compound
    public static GateSpan between(Instant from, Instant to, ZoneId zone) {
        LocalDate first = from.atZone(zone).toLocalDate();
        LocalDate last = to.minusNanos(1).atZone(zone).toLocalDate();
        return new GateSpan(new Period(first, last.isBefore(first) ? first : last), from, to, null, null, null);
    }

    /// The same moments where the local days are not known: a day more on either side.
    GateSpan wider() {
        Period around = new Period(days.first().minusDays(1), days.last().plusDays(1));
        return new GateSpan(around, from, to, checkpoint, household, outcome);
    }

    /// The first moment after it, `now` where that is still to come.
    ///
    /// @param clock in the zone of the compound
    public Instant end(Clock clock) {
        Instant over = to == null
                ? days.last().plusDays(1).atStartOfDay(clock.getZone()).toInstant()
                : to;
        Instant now = clock.instant();
        return over.isBefore(now) ? over : now;
    }

    public GateSpan at(@Nullable CheckpointId point) {
        return new GateSpan(days, from, to, point, household, outcome);
    }

    public GateSpan of(@Nullable HouseholdId home) {
        return new GateSpan(days, from, to, checkpoint, home, outcome);
    }

    /// Void lines are left out then.
    public GateSpan ended(@Nullable Outcome how) {
        return new GateSpan(days, from, to, checkpoint, household, how);
    }
}
