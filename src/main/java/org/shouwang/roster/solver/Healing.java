package org.shouwang.roster.solver;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes a plan legal, a few people at a time: those whose rules are broken are given what keeps them.
final class Healing {
    private static final int QUESTIONS = 1;
    private static final double WORK = 0.2;

    private final Ground ground;
    private final Judge judge;
    private final Progress progress;
    private final Crew crew;
    private final int seed;

    Healing(Ground ground, Judge judge, Progress progress, Crew crew, int seed) {
        this.ground = ground;
        this.judge = judge;
        this.progress = progress;
        this.crew = crew;
        this.seed = seed;
    }

    void run() {
        for (int pass = 0; pass < 2; pass++) {
            BitSet broken = broken(progress.plan());
            while (!broken.isEmpty() && !progress.over()) {
                heal(some(broken), pass > 0);
            }
        }
    }

    private void heal(BitSet people, boolean soften) {
        Piece piece = new Piece(people, Piece.whole(ground.roster).places());
        Attempt attempt = new Attempt(new Model(ground, piece, progress.plan(), soften), progress.secondsLeft());
        crew.run(List.of(attempt));
        Plan healed = attempt.healed;
        if (healed != null) {
            progress.offer(healed);
        }
    }

    /// The next few of them, who are struck off.
    private BitSet some(BitSet broken) {
        BitSet few = new BitSet();
        int count = 0;
        for (int w = broken.nextSetBit(0); w >= 0 && count < QUESTIONS; w = broken.nextSetBit(w + 1)) {
            few.set(w);
            broken.clear(w);
            count += ground.roster.workers().get(w).may().length;
        }
        return few;
    }

    private BitSet broken(Plan plan) {
        BitSet broken = new BitSet();
        IntStream.range(0, plan.taken().length)
                .filter(w -> judge.workerCost(w, plan.taken()[w]).hard() > 0)
                .forEach(broken::set);
        int[][] there = judge.there(plan);
        for (int p = 0; p < there.length; p++) {
            if (judge.placeCost(p, there[p]).hard() > 0) {
                for (int w : ground.staff[p]) {
                    broken.set(w);
                }
            }
        }
        return broken;
    }

    /// One try at some people.
    private final class Attempt implements Job {
        private final Model model;
        private final Solve solve;
        private volatile boolean stopped;
        private @Nullable Plan healed;

        Attempt(Model model, double seconds) {
            this.model = model;
            solve = new Solve(model.questions.finish(false, Long.MAX_VALUE), WORK, seconds, seed);
        }

        @Override
        public void work() {
            if (!stopped) {
                Solve.Outcome outcome = solve.run();
                healed = outcome.answered() ? model.read(outcome.answers()) : null;
            }
        }

        @Override
        public void stop() {
            stopped = true;
            solve.stop();
        }
    }
}
