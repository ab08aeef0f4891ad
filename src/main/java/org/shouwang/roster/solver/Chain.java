package org.shouwang.roster.solver;

import org.jspecify.annotations.Nullable;

/// Improves a plan piece by piece, one piece after another: all but the piece stays as it is, the solver thinks the
/// piece over.
///
/// Nothing is decided by the clock, which only ends the work.
final class Chain implements Job {
    private static final double TURN = 0.1;

    private final Ground ground;
    private final Judge judge;
    private final Neighbourhoods neighbourhoods;
    private final long until;
    private int seed;
    private Plan plan;
    private Cost cost;
    private double budget;
    private volatile boolean stopped;
    private volatile @Nullable Solve running;

    /// @param until when to end, in nanoseconds of the machine; 0 for never
    Chain(Ground ground, Judge judge, int seed, long until, Plan plan) {
        this.ground = ground;
        this.judge = judge;
        this.seed = seed;
        this.until = until;
        this.plan = plan;
        cost = judge.cost(plan);
        neighbourhoods = new Neighbourhoods(ground, judge, seed);
    }

    /// What to do in the next [#work].
    void begin(Plan from, double work) {
        plan = from;
        cost = judge.cost(from);
        budget = work;
    }

    Plan plan() {
        return plan;
    }

    @Override
    public void work() {
        while (budget > 0 && !stopped && secondsLeft() >= 0) {
            turn();
        }
    }

    @Override
    public void stop() {
        stopped = true;
        Solve solve = running;
        if (solve != null) {
            solve.stop();
        }
    }

    private double secondsLeft() {
        return until == 0 ? 0 : (until - System.nanoTime()) / 1e9;
    }

    private void turn() {
        Neighbourhoods.Drawn drawn = neighbourhoods.draw(plan);
        Model model = new Model(ground, drawn.piece(), plan, false);
        Solve solve =
                new Solve(model.questions.finish(false, model.questions.cost() - 1), TURN, secondsLeft(), ++seed);
        solve.parameters().setSymmetryLevel(0);
        running = solve;
        Solve.Outcome outcome = solve.run();
        running = null;
        long gain = outcome.answered() ? offer(model.read(outcome.answers())) : 0;
        neighbourhoods.learn(drawn, gain, outcome.settled(), outcome.work() / TURN);
        budget -= 0.004 + outcome.work();
    }

    private long offer(Plan other) {
        Cost costs = judge.cost(other);
        long gain = cost.price() - costs.price();
        if (gain >= 0) {
            plan = other;
            cost = costs;
        }
        return gain;
    }
}
