package org.shouwang.roster.solver;

/// The best plan so far, what is known of the best possible, and how much time is left.
final class Progress {
    private final Judge judge;
    private final Effort effort;
    private final Watcher watcher;
    private final long begun = System.nanoTime();
    private Plan plan;
    private Cost cost;
    private long bound;
    private double firstSeconds = -1;
    private boolean stopped;

    Progress(Judge judge, Effort effort, Watcher watcher, Plan start) {
        this.judge = judge;
        this.effort = effort;
        this.watcher = watcher;
        plan = start;
        cost = judge.cost(start);
    }

    Plan plan() {
        return plan;
    }

    boolean legal() {
        return cost.hard() == 0;
    }

    long penalty() {
        return cost.soft();
    }

    long bound() {
        return bound;
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /// When to end, in nanoseconds of the machine; 0 for never.
    long until() {
        return effort.seconds() > 0 ? begun + (long) (effort.seconds() * 1e9) : 0;
    }

    /// 0 where there is no limit.
    double secondsLeft() {
        return effort.seconds() <= 0 ? 0 : Math.max(0.001, effort.seconds() - seconds());
    }

    /// Whether to end with what there is.
    boolean over() {
        stopped = stopped
                || watcher.enough()
                || effort.seconds() > 0 && seconds() >= effort.seconds()
                || legal() && penalty() <= bound;
        return stopped;
    }

    /// Keeps the plan where it is better, or as good and another.
    ///
    /// @return by how much it is better
    long offer(Plan other) {
        Cost costs = judge.cost(other);
        long gain = cost.price() - costs.price();
        if (gain < 0) {
            return 0;
        }
        plan = other;
        cost = costs;
        if (gain > 0) {
            tell();
        }
        return gain;
    }

    /// Passes on only the wish to stop.
    Watcher quietly() {
        return new Watcher() {
            @Override
            public void found(long penalty, long bound, double seconds) {}

            @Override
            public boolean enough() {
                return watcher.enough();
            }
        };
    }

    void raise(long proven) {
        bound = Math.max(bound, Math.min(proven, penalty()));
    }

    void tell() {
        if (legal()) {
            firstSeconds = firstSeconds < 0 ? seconds() : firstSeconds;
            watcher.found(penalty(), bound, seconds());
        }
    }

    Answer answer(String by) {
        return new Answer(plan, penalty(), bound, Math.max(0, firstSeconds), seconds(), by);
    }
}
