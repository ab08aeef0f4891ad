package org.shouwang.roster.ui;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.solver.Watcher;

/// A filling under way, seen from two threads: what the best plan so far costs, and whether to stop.
public final class FillRun {
    private volatile Best best = new Best(0, 0, 0, 0);
    private volatile List<String> foreseen = List.of();
    private volatile boolean enough;
    private volatile boolean cancelled;

    /// The best plan so far.
    ///
    /// @param found how many plans were found, each better than the one before; 0 for none yet
    public record Best(int found, long penalty, long bound, double seconds) {
        /// How far it may be from the best one there is, as a share of its penalty.
        public double gap() {
            return penalty <= 0 ? 0 : Math.clamp((double) (penalty - bound) / penalty, 0, 1);
        }
    }

    /// What arithmetic alone told before filling, in words.
    public List<String> foreseen() {
        return foreseen;
    }

    void foresee(List<String> told) {
        foreseen = List.copyOf(told);
    }

    public Best best() {
        return best;
    }

    /// Stops soon; the best so far is kept.
    public void keep() {
        enough = true;
    }

    /// Stops soon; nothing is kept.
    public void cancel() {
        cancelled = true;
    }

    Watcher watcher(Progress progress) {
        return new Watcher() {
            @Override
            public void found(long penalty, long bound, double seconds) {
                look(progress);
                best = new Best(best.found() + 1, penalty, bound, seconds);
            }

            @Override
            public boolean enough() {
                look(progress);
                return enough;
            }
        };
    }

    private void look(Progress progress) {
        if (cancelled || progress.cancelled()) {
            throw new CancellationException();
        }
    }
}
