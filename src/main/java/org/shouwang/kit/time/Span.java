package org.shouwang.kit.time;

import java.time.Duration;
import java.time.LocalDateTime;

/// A stretch of local time from a moment up to, not including, another.
public record Span(LocalDateTime from, LocalDateTime to) {
    public Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public long minutes() {
        return Duration.between(from, to).toMinutes();
    }

    /// Whether both have a minute in common; one beginning when the other ends do not overlap.
    public boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean contains(LocalDateTime moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /// Whether the other lies wholly in this one.
    public boolean contains(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /// Minutes that both have in common.
    public long common(Span other) {
        LocalDateTime start = from.isAfter(other.from) ? from : other.from;
        LocalDateTime end = to.isBefore(other.to) ? to : other.to;
        return Math.max(0, Duration.between(start, end).toMinutes());
    }

    /// Minutes of rest between the two, whichever comes first; 0 where they touch or overlap.
    public long restBetween(Span other) {
        if (overlaps(other)) {
            return 0;
        }
        return to.isAfter(other.from)
                ? Duration.between(other.to, from).toMinutes()
                : Duration.between(to, other.from).toMinutes();
    }
}
