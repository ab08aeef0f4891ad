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
    private static final double ROUND = 0.3;
    private static final double WHOLE = 1;

    private final Ground ground;
    private final Judge judge;
    private final Effort effort;
    private final Progress progress;
    private final Crew crew;
    private final List<Chain> chains = new ArrayList<>();

    Search(Ground ground, Judge judge, Effort effort, Progress progress, Crew crew) {
        this.ground = ground;
        this.judge = judge;
        this.effort = effort;
        this.progress = progress;
        this.crew = crew;
        for (int i = 0; i < effort.threads(); i++) {
            chains.add(new Chain(ground, judge, effort.seed() + 1_000_000 * i, progress.until(), progress.plan()));
        }
    }

    void run() {
        for (int step = 0; !progress.over() && (effort.steps() <= 0 || step < effort.steps()); step++) {
            round(step == 0 ? WHOLE : ROUND, step == 0);
        }
    }

    private void round(double work, boolean whole) {
        Plan from = progress.plan();
        Whole bound = whole
                ? new Whole(ground, from, progress.legal(), work, progress.secondsLeft(), effort.seed())
                : null;
        List<Job> jobs = new ArrayList<>();
        if (bound != null) {
            jobs.add(bound);
        }
        List<Chain> working = chains.subList(bound == null || chains.size() == 1 ? 0 : 1, chains.size());
        working.forEach(chain -> chain.begin(from, work));
        jobs.addAll(working);
        crew.run(jobs);
        if (bound == null || !bound.settles()) {
            working.stream().map(Chain::plan).forEach(plan -> join(from, plan));
        }
        if (bound != null) {
            progress.raise(bound.bound());
            join(from, bound.plan());
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
