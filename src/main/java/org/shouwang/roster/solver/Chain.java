package org.shouwang.roster.solver;

import org.jspecify.annotations.Nullable;

/// Improves a plan piece by piece, one piece after another: all but the piece stays as it is, the solver thinks the
/// piece over. It may walk through plans that are a little worse than the best it knows.
///
/// Nothing is decided by the clock, which only ends the work.
final class Chain implements Job {
    private static final double FIRST_TURN = 0.06;
    private static final double LONGEST_TURN = 0.5;
    private static final double LONGER = 1.4;
    /// What building a model counts for.
    private static final double SETUP = 0.005;
    private static final int PATIENCE = 12;
    private static final double DETOUR = 0.02;

    private final Ground ground;
    private final Judge judge;
    private final Neighbourhoods neighbourhoods;
    private final long until;
    private int seed;
    private Plan plan;
    private Cost cost;
    private Plan best;
    private Cost bestCost;
    private int idle;
    /// Turns since the best was found.
    private int stale;
    private double longest = FIRST_TURN;
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
        best = plan;
        bestCost = cost;
        neighbourhoods = new Neighbourhoods(ground, judge, seed);
    }

    /// What to do in the next [#work]: goes on from where it was, unless this plan is better.
    void begin(Plan from, double work) {
        Cost costs = judge.cost(from);
        if (costs.price() < bestCost.price()) {
            keep(from, costs);
        }
        budget = work;
    }

    /// The best so far.
    Plan plan() {
        return best;
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
        stale++;
        if (idle++ > PATIENCE) {
            plan = best;
            cost = bestCost;
            idle = 0;
            longest = Math.min(LONGEST_TURN, longest * LONGER);
        }
        Neighbourhoods.Drawn drawn = neighbourhoods.draw(plan);
        Model model = new Model(ground, drawn.piece(), plan, false);
        long detour = -1;
        if (drawn.gap() >= 0 && stale > PATIENCE) {
            model.fillMore(drawn.gap());
            detour = (long) (bestCost.soft() * (1 + DETOUR)) - cost.soft();
        }
        long now = model.questions.cost();
        Solve solve = new Solve(model.questions.finish(false, now + detour), longest, secondsLeft(), ++seed);
        solve.parameters().setSymmetryLevel(0).setCpModelProbingLevel(0).setMaxPresolveIterations(1);
        running = solve;
        Solve.Outcome outcome = solve.run();
        running = null;
        long gain = outcome.answered() ? take(model.read(outcome.answers())) : 0;
        neighbourhoods.learn(drawn, gain, outcome.settled(), outcome.work() / longest);
        budget -= SETUP + outcome.work();
    }

    /// @return by how much it is better than the best
    private long take(Plan other) {
        Cost costs = judge.cost(other);
        long gain = bestCost.price() - costs.price();
        if (gain > 0) {
            keep(other, costs);
            return gain;
        }
        if (costs.hard() <= bestCost.hard()) {
            plan = other;
            cost = costs;
        }
        return 0;
    }

    private void keep(Plan better, Cost costs) {
        plan = better;
        cost = costs;
        best = better;
        bestCost = costs;
        idle = 0;
        stale = 0;
    }
}
