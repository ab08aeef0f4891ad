package org.shouwang.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.shouwang.gate.EntryCheck.Timing;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// When a line was, and where it stands: a clock that was set back does not disorder the list.
final class Moments {
    private static final Texts T = Texts.of(Moments.class);
    private static final Duration ALLOWED = Duration.ofMinutes(2);
    /// A line that stands further ahead than this was made while the clock was wrong; it is not waited for.
    private static final Duration TOO_FAR = Duration.ofHours(12);

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    Timing timing(Query q, EntryDraft draft) {
        Instant at = of(draft);
        Instant now = now();
        Instant newest = draft.at() == null ? ahead(q, now) : at;
        Instant placed = newest.isAfter(at) ? newest : at;
        return new Timing(
                at, day(at), placed, now, Duration.between(now, newest).compareTo(ALLOWED) > 0);
    }

    /// Where the newest line stands, if it is ahead of the clock within reason.
    private static Instant ahead(Query q, Instant now) {
        return GateStore.newestPlace(q)
                .filter(place -> Duration.between(now, place).compareTo(TOO_FAR) < 0)
                .orElse(now);
    }

    Optional<Duration> behind(Query q) {
        return GateStore.newestPlace(q)
                .map(place -> Duration.between(now(), place))
                .filter(gap -> gap.compareTo(ALLOWED) > 0);
    }

    /// @throws Fault GATE-03 a time that is still to come, GATE-09 a sampling after it
    Instant of(EntryDraft draft) {
        Instant now = now();
        Instant at = draft.at() == null ? now : draft.at().truncatedTo(ChronoUnit.SECONDS);
        if (at.isAfter(now)) {
            throw new Fault("GATE-03", T.get("fault.later"));
        }
        Instant sampled = draft.checks().sampledAt();
        if (sampled != null && sampled.isAfter(at)) {
            throw new Fault("GATE-09", T.get("fault.sampled.later"));
        }
        return at;
    }

    LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
