package org.shouwang.kit.fx;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.shouwang.kit.work.Progress;

/// A piece of background work under way: its title, how far it is, and its cancel switch.
public final class Running implements Progress {
    private final String title;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong of = new AtomicLong();
    private volatile boolean cancelled;
    private volatile boolean finished;

    Running(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public long done() {
        return done.get();
    }

    /// The total, or 0 where it is not known.
    public long of() {
        return of.get();
    }

    public void cancel() {
        cancelled = true;
    }

    @Override
    public void at(long doneNow, long ofNow) {
        done.set(doneNow);
        of.set(ofNow);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    boolean finished() {
        return finished;
    }

    void finish() {
        finished = true;
    }

    void stopIfCancelled() {
        if (cancelled) {
            throw new CancellationException();
        }
    }
}
