package org.shouwang.roster.solver;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Fills a roster with nothing but Java: a first plan place by place, then small changes that are kept while the price
/// is no higher than it was some time before (late acceptance). Same case, seed and steps: same plan.
public final class PlainFiller implements Filler {
    /// What [Answer#by] says.
    public static final String NAME = "plain";

    private static final int MOVES_A_STEP = 1000;
    private static final int MEMORY = 300;
    private static final int MOST_MEMORY = 20_000;
    private static final double NANOS = 1e9;

    @Override
    public Answer fill(Case toFill, @Nullable Plan start, Effort effort, Watcher watcher) {
        return new Search(toFill, start, effort, watcher).run();
    }

    /// One filling.
    private static final class Search {
        private final Case given;
        private final Effort effort;
        private final Watcher watcher;
        private final Room room;
        private final Draft draft;
        private final Moves moves;
        private final long begun = System.nanoTime();
        private final long bound;
        private Plan best;
        private long bestPrice;
        private double first = -1;

        Search(Case given, @Nullable Plan start, Effort effort, Watcher watcher) {
            this.given = given;
            this.effort = effort;
            this.watcher = watcher;
            room = new Room(given);
            draft = new Draft(given, new Judge(given), start);
            moves = new Moves(given, room, draft, new SplittableRandom(effort.seed()));
            bound = bound();
            best = draft.plan();
            bestPrice = draft.price();
        }

        Answer run() {
            new Greedy(given, room, draft).run(watcher);
            first = seconds();
            note();
            if (room.open().length > 0) {
                improve();
                draft.back(best);
                new Greedy(given, room, draft).run(watcher);
                note();
            }
            Cost cost = new Judge(given).cost(best);
            return new Answer(best, cost.soft(), Math.min(bound, cost.soft()), first, seconds(), NAME);
        }

        private void improve() {
            int memory = MEMORY;
            int step = 0;
            while (!over(step) && bestPrice > bound) {
                step = phase(memory, step);
                draft.back(best);
                memory = Math.min(MOST_MEMORY, memory * 2);
            }
        }

        /// Until nothing better was found for long.
        private int phase(int memory, int firstStep) {
            long[] earlier = new long[memory];
            Arrays.fill(earlier, draft.price());
            long patience = Math.max(20L * memory, 40_000);
            long idle = 0;
            int at = 0;
            int step = firstStep;
            while (!over(step) && idle < patience && bestPrice > bound) {
                boolean better = false;
                for (int i = 0; i < MOVES_A_STEP; i++) {
                    long before = draft.price();
                    if (moves.one()) {
                        long change = draft.change();
                        if (change <= 0 || before + change <= earlier[at]) {
                            draft.keep(change);
                        } else {
                            draft.drop();
                        }
                    }
                    earlier[at] = Math.min(earlier[at], draft.price());
                    at = at + 1 == memory ? 0 : at + 1;
                    if (draft.price() < bestPrice) {
                        best = draft.plan();
                        bestPrice = draft.price();
                        better = true;
                    }
                }
                idle = better ? 0 : idle + MOVES_A_STEP;
                if (better) {
                    watcher.found(soft(), bound, seconds());
                }
                step++;
            }
            return step;
        }

        private void note() {
            if (draft.price() <= bestPrice) {
                best = draft.plan();
                bestPrice = draft.price();
                watcher.found(soft(), bound, seconds());
            }
        }

        private long soft() {
            return Math.max(bound, bestPrice & (1L << 42) - 1);
        }

        private boolean over(int step) {
            return watcher.enough()
                    || effort.steps() > 0 && step >= effort.steps()
                    || effort.seconds() > 0 && seconds() >= effort.seconds()
                    || effort.steps() <= 0 && effort.seconds() <= 0;
        }

        private double seconds() {
            return (System.nanoTime() - begun) / NANOS;
        }

        /// What must stay open because too few may stand there at all.
        private long bound() {
            return Arrays.stream(room.open())
                    .mapToLong(p -> (long) given.places().get(p).under()
                            * Math.max(0, given.places().get(p).wanted() - room.candidates(p).length))
                    .sum();
        }
    }
}
