package org.shouwang.kit.work;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Progress of work that must end by a moment: a file that is never read to its end stops here.
public final class Deadline implements Progress {
    private static final Texts T = Texts.of(Deadline.class);

    private final Progress progress;
    private final InstantSource clock;
    private final Duration most;
    private final Instant until;

    public Deadline(Progress progress, InstantSource clock, Duration most) {
        this.progress = progress;
        this.clock = clock;
        this.most = most;
        this.until = clock.instant().plus(most);
    }

    /// @throws Fault WORK-01 after the moment
    @Override
    public void at(long done, long of) {
        if (clock.instant().isAfter(until)) {
            throw new Fault("WORK-01", T.get("deadline", most.toSeconds()));
        }
        progress.at(done, of);
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }
}
