package org.shouwang.roster;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long people stood: what happened where it is known, what was planned otherwise.
public final class Hours {
    private Hours() {}

    /// The minutes a duty counts for whoever stands it, planned ones to come included; 0 where nobody stands.
    public static int counted(Duty duty, Slot slot) {
        return duty.status().manned() ? known(duty.arrived(), duty.departed(), duty.minutesDone(), slot) : 0;
    }

    /// The same of somebody who came unplanned.
    public static int counted(WalkUp walkUp, Slot slot) {
        return known(walkUp.arrived(), walkUp.departed(), walkUp.minutesDone(), slot);
    }

    /// The moment nearest to `anchor` at a time of day as people say it: half past midnight at the end of a night.
    public static LocalDateTime near(LocalDateTime anchor, LocalTime time) {
        return Stream.of(-1, 0, 1)
                .map(days -> anchor.toLocalDate().plusDays(days).atTime(time))
                .min(Comparator.comparing(each -> Duration.between(anchor, each).abs()))
                .orElseThrow();
    }

    /// The minutes worked up to a moment: of a shift that is not over only what was written by hand or ended early.
    public static int worked(Duty duty, Slot slot, LocalDateTime now) {
        boolean over = !slot.end().isAfter(now) || duty.minutesDone() != null || duty.departed() != null;
        return over ? counted(duty, slot) : 0;
    }

    private static int known(
            @Nullable LocalDateTime arrived, @Nullable LocalDateTime departed, @Nullable Integer minutes, Slot slot) {
        if (minutes != null) {
            return minutes;
        }
        if (arrived == null && departed == null) {
            return slot.shift().minutes();
        }
        LocalDateTime from = arrived == null ? slot.begin() : arrived;
        LocalDateTime to = departed == null ? slot.end() : departed;
        return (int) Math.max(0, Duration.between(from, to).toMinutes());
    }
}
