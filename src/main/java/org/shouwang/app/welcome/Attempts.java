package org.shouwang.app.welcome;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Counts wrong passwords: five are free, then each one makes the next wait longer, up to five minutes.
public final class Attempts {
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final InstantSource clock;
    private int wrong;
    private Instant notBefore = Instant.EPOCH;

    public Attempts(InstantSource clock) {
        this.clock = clock;
    }

    public void wrong() {
        wrong++;
        if (wrong >= FREE) {
            Duration wait = FIRST.multipliedBy(1L << Math.min(10, wrong - FREE));
            notBefore = clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }
    }

    public void right() {
        wrong = 0;
        notBefore = Instant.EPOCH;
    }

    public int count() {
        return wrong;
    }

    /// How long to wait before the next try; zero where none is needed. Whole seconds, rounded up.
    public Duration left() {
        Duration left = Duration.between(clock.instant(), notBefore);
        return left.isPositive()
                ? Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds())
                : Duration.ZERO;
    }
}
