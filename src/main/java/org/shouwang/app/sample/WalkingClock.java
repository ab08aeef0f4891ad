package org.shouwang.app.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands where the made-up records are.
final class WalkingClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    WalkingClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    void walkTo(Instant moment) {
        if (moment.isAfter(now)) {
            now = moment;
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new WalkingClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
