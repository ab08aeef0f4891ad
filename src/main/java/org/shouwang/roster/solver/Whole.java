package org.shouwang.roster.solver;

import org.jspecify.annotations.Nullable;

/// Thinks the whole case over at once: what comes of it is above all how good a plan can be at best.
final class Whole implements Job {
    private final Model model;
    private final Solve solve;
    private volatile boolean stopped;
    private Solve.@Nullable Outcome outcome;

    /// @param below whether to look for how good a plan can be rather than for a good plan
    Whole(Ground ground, Plan plan, double work, double seconds, int seed, boolean below) {
        model = new Model(ground, Piece.whole(ground.roster), plan, false);
        solve = new Solve(model.questions.finish(false, Long.MAX_VALUE), work, seconds, seed);
        solve.parameters().setOptimizeWithLbTreeSearch(below);
    }

    @Override
    public void work() {
        if (!stopped) {
            outcome = solve.run();
        }
    }

    @Override
    public void stop() {
        stopped = true;
        solve.stop();
    }

    /// The best possible plan is known.
    @Override
    public boolean settles() {
        return outcome != null && outcome.settled() && outcome.answered();
    }

    @Nullable
    Plan plan() {
        return outcome != null && outcome.answered() ? model.read(outcome.answers()) : null;
    }

    /// No plan is better than this.
    long bound() {
        return outcome == null || outcome.impossible() ? 0 : Math.max(0, outcome.bound());
    }
}
