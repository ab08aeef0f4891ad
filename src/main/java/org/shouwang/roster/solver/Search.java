package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole way from a first plan to a good one: some threads improve it piece by piece, and one thinks the whole
/// over at the beginning.
///
/// In each round the threads start from one plan and what they found is joined in a fixed order, so that the same case
/// gives the same plan.
final class Search {
    private static final double FIRST_ROUND = 0.25;
    private static final double ROUND = 0.6;
    private static final double QUICK = 0.4;
    private static final int FEW_OPENINGS = 700;
    private static final double BELOW = 1.2;
    private static final int BELOW_AT = 8;
    private static final int MOST_OPENINGS = 30_000;

    private final Ground ground;
    private final Judge judge;
    private final Effort effort;
    private final Progress progress;
    private final Crew crew;
    private final int openings;
    private final List<Chain> chains = new ArrayList<>();

    Search(Ground ground, Judge judge, Effort effort, Progress progress, Crew crew) {
        this.ground = ground;
        this.judge = judge;
        this.effort = effort;
        this.progress = progress;
        this.crew = crew;
        openings =
                ground.roster.workers().stream().mapToInt(w -> w.may().length).sum();
        for (int i = 0; i < effort.threads(); i++) {
            chains.add(new Chain(ground, judge, effort.seed() + 1_000_000 * i, progress.until(), progress.plan()));
        }
    }

    void run() {
        for (int step = 0; !progress.over() && (effort.steps() <= 0 || step < effort.steps()); step++) {
            switch (step) {
                case 0 ->
                    round(
                            openings > FEW_OPENINGS ? FIRST_ROUND : QUICK,
                            openings > FEW_OPENINGS ? null : whole(QUICK, false));
                case BELOW_AT -> round(BELOW, whole(BELOW, true));
                default -> round(step < BELOW_AT ? FIRST_ROUND : ROUND, null);
            }
        }
    }

    private @Nullable Whole whole(double work, boolean below) {
        return openings > MOST_OPENINGS
                ? null
                : new Whole(ground, progress.plan(), work, progress.secondsLeft(), effort.seed(), below);
    }

    private void round(double work, @Nullable Whole whole) {
        Plan from = progress.plan();
        List<Job> jobs = new ArrayList<>();
        if (whole != null) {
            jobs.add(whole);
        }
        List<Chain> working = chains.subList(whole == null || chains.size() == 1 ? 0 : 1, chains.size());
        working.forEach(chain -> chain.begin(from, work));
        jobs.addAll(working);
        crew.run(jobs);
        if (whole == null || !whole.settles()) {
            working.stream().map(Chain::plan).forEach(plan -> join(from, plan));
        }
        if (whole != null) {
            progress.raise(whole.bound());
            join(from, whole.plan());
        }
    }

    private void join(Plan from, @Nullable Plan better) {
        if (better != null) {
            progress.offer(merged(from, progress.plan(), better));
            progress.offer(better);
        }
    }

    /// What became better since `from`, in what has become of it meanwhile.
    private static Plan merged(Plan from, Plan now, Plan better) {
        int[][] rows = now.taken().clone();
        for (int w = 0; w < rows.length; w++) {
            if (!Arrays.equals(from.taken()[w], better.taken()[w])) {
                rows[w] = better.taken()[w];
            }
        }
        return new Plan(rows);
    }
}
