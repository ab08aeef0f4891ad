package org.shouwang.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Notices while the program runs that somebody set the clock of the PC, by comparing it with how much time went by.
/// A PC that slept looks like one whose clock was set forward.
public final class ClockWatch {
    private static final Duration ALLOWED = Duration.ofMinutes(2);

    private final InstantSource clock;
    private final LongSupplier nanos;
    private Instant then;
    private long ticks;

    /// @param nanos nanoseconds that only ever go on, such as `System::nanoTime`
    public ClockWatch(InstantSource clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.then = clock.instant();
        this.ticks = nanos.getAsLong();
    }

    /// How far the clock was moved since the start or since it was last accepted; empty for two minutes or less.
    public synchronized Optional<ClockDoubt> doubt() {
        Duration shown = Duration.between(then, clock.instant());
        Duration moved = shown.minusNanos(nanos.getAsLong() - ticks);
        return moved.abs().compareTo(ALLOWED) > 0
                ? Optional.of(new ClockDoubt(moved.isNegative(), moved.abs()))
                : Optional.empty();
    }

    /// The clock is right as it is now.
    public synchronized void accept() {
        then = clock.instant();
        ticks = nanos.getAsLong();
    }
}
