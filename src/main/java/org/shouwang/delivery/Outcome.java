package org.shouwang.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a try at a door ended.
///
/// @param until the day it was put off to; null for every other result, and where nobody said a day
public record Outcome(DeliveryStatus status, @Nullable LocalDate until) {
    public Outcome {
        if (until != null && status != DeliveryStatus.POSTPONED) {
            throw new IllegalArgumentException(status + " until " + until);
        }
    }

    public static Outcome of(DeliveryStatus status) {
        return new Outcome(status, null);
    }

    /// Somebody asked for another day.
    public static Outcome putOff(LocalDate until) {
        return new Outcome(DeliveryStatus.POSTPONED, until);
    }
}
