package org.shouwang.roster.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Fills with the CP-SAT solver: a quick first plan, made legal, then improved piece by piece. Where the solver cannot
/// run, [PlainFiller] goes on; [Answer#by] says who it was.
///
/// With [Effort#steps] the same case, start and effort give the same plan wherever it is made.
public final class CpFiller implements Filler {
    /// What [Answer#by] says.
    public static final String NAME = "CP-SAT";

    private static final int QUICK_STEPS = 30;

    private final BooleanSupplier there;

    public CpFiller() {
        this(Natives::there);
    }

    /// @param there whether the solver can run; asked when the first plan is made, for loading it takes a while
    CpFiller(BooleanSupplier there) {
        this.there = there;
    }

    @Override
    public Answer fill(Case toFill, @Nullable Plan start, Effort effort, Watcher watcher) {
        Judge judge = new Judge(toFill);
        Progress progress = new Progress(judge, effort, watcher, begin(toFill, start));
        Effort quick = new Effort(effort.seconds(), QUICK_STEPS, 1, effort.seed());
        progress.offer(new PlainFiller()
                .fill(toFill, progress.plan(), quick, progress.quietly())
                .plan());
        if (!there.getAsBoolean()) {
            return new PlainFiller().fill(toFill, progress.plan(), effort, watcher);
        }
        Ground ground = new Ground(toFill);
        try (Crew crew = new Crew(effort.threads(), watcher::enough)) {
            new Healing(ground, judge, progress, crew, effort.seed()).run();
            new Search(ground, judge, effort, progress, crew).run();
        }
        return progress.answer(NAME);
    }

    /// The plan given, or an empty one, with all that is fixed and nothing that may not be.
    private static Plan begin(Case toFill, @Nullable Plan start) {
        int[][] rows = new int[toFill.workers().size()][];
        for (int w = 0; w < rows.length; w++) {
            Worker worker = toFill.workers().get(w);
            BitSet row = new BitSet();
            if (start != null) {
                row.or(Ground.bits(start.taken()[w]));
                row.and(Ground.bits(worker.may()));
            }
            Arrays.stream(worker.fixed()).forEach(row::set);
            rows[w] = row.stream().toArray();
        }
        return new Plan(rows);
    }
}
