package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// A case, or a piece of it with all else as the plan has it, as questions for the solver: does this worker take this
/// place?
final class Model {
    final Ground ground;
    final Questions questions;
    private final Piece piece;
    /// Whether all is asked, so that also what is known before is counted.
    private final boolean whole;
    private final BitSet[] taken;
    /// For each worker and place the literal; null for a worker of whom nothing is asked.
    private final int[][] takes;
    private final int[][] takesKind;

    /// @param plan what holds outside the piece, and the hint inside
    Model(Ground ground, Piece piece, Plan plan, boolean soften) {
        this.ground = ground;
        this.piece = piece;
        questions = new Questions(soften);
        taken = Arrays.stream(plan.taken()).map(Ground::bits).toArray(BitSet[]::new);
        takes = new int[taken.length][];
        takesKind = new int[taken.length][];
        whole = piece.equals(Piece.whole(ground.roster));
        piece.concerned().stream().forEach(this::ask);
        WorkerQuestions workerQuestions = new WorkerQuestions(this);
        asked().forEach(workerQuestions::write);
        BitSet touched = new BitSet();
        asked().forEach(w -> IntStream.range(0, takes[w].length)
                .filter(p -> whole || !Questions.known(takes[w][p]))
                .forEach(touched::set));
        PlaceQuestions placeQuestions = new PlaceQuestions(this);
        touched.stream().forEach(placeQuestions::write);
        placeQuestions.writePairs(touched);
    }

    private IntStream asked() {
        return IntStream.range(0, takes.length).filter(w -> takes[w] != null);
    }

    private void ask(int worker) {
        int[] row = new int[ground.roster.places().size()];
        Arrays.fill(row, Questions.NO);
        boolean open = whole;
        for (int place : ground.roster.workers().get(worker).may()) {
            if (ground.fixed[worker].get(place)) {
                row[place] = Questions.YES;
            } else if (piece.frees(worker, place)
                    && !ground.roster.places().get(place).frozen()) {
                row[place] = questions.question(taken[worker].get(place));
                open = true;
            } else {
                row[place] = taken[worker].get(place) ? Questions.YES : Questions.NO;
            }
        }
        if (open) {
            takes[worker] = row;
            takesKind[worker] = new int[ground.kinds.length];
            Arrays.fill(takesKind[worker], -1);
        }
    }

    /// Whether the worker takes the place.
    int takes(int worker, int place) {
        if (takes[worker] != null) {
            return takes[worker][place];
        }
        return taken[worker].get(place) || ground.fixed[worker].get(place) ? Questions.YES : Questions.NO;
    }

    /// Whether the worker takes any place of the kind.
    int takesKind(int worker, int kind) {
        int[] row = takesKind[worker];
        if (row[kind] == -1) {
            int[] literals =
                    Arrays.stream(ground.kinds[kind]).map(p -> takes(worker, p)).toArray();
            row[kind] = questions.any(literals, true);
        }
        return row[kind];
    }

    /// Whether the worker takes any of the places.
    int takesAny(int worker, int[] places) {
        int[] kinds = Arrays.stream(places)
                .map(p -> ground.kindOf[p])
                .sorted()
                .distinct()
                .toArray();
        BitSet asked = Ground.bits(places);
        List<Integer> literals = new ArrayList<>();
        boolean whole = true;
        for (int kind : kinds) {
            if (all(worker, kind, asked)) {
                literals.add(takesKind(worker, kind));
            } else {
                whole = false;
                for (int place : ground.kinds[kind]) {
                    if (asked.get(place)) {
                        literals.add(takes(worker, place));
                    }
                }
            }
        }
        return questions.any(literals.stream().mapToInt(l -> l).toArray(), whole && ground.exclusive(kinds));
    }

    /// What the amounts of the places taken add up to.
    Sum takenSum(int worker, int[] places, int[] amounts) {
        Sum sum = questions.sum();
        int[] amountOf = new int[ground.roster.places().size()];
        BitSet asked = new BitSet();
        for (int i = 0; i < places.length; i++) {
            if (takes(worker, places[i]) != Questions.NO && amounts[i] != 0) {
                amountOf[places[i]] = amounts[i];
                asked.set(places[i]);
            }
        }
        while (!asked.isEmpty()) {
            int place = asked.nextSetBit(0);
            int kind = ground.kindOf[place];
            if (all(worker, kind, asked) && same(worker, kind, amountOf)) {
                sum.add(takesKind(worker, kind), amountOf[place]);
                Arrays.stream(ground.kinds[kind]).forEach(asked::clear);
            } else {
                sum.add(takes(worker, place), amountOf[place]);
                asked.clear(place);
            }
        }
        return sum;
    }

    /// Whether all places of the kind that the worker can take are among these.
    private boolean all(int worker, int kind, BitSet among) {
        for (int place : ground.kinds[kind]) {
            if (!among.get(place) && takes(worker, place) != Questions.NO) {
                return false;
            }
        }
        return true;
    }

    private boolean same(int worker, int kind, int[] amountOf) {
        int amount = 0;
        for (int place : ground.kinds[kind]) {
            if (takes(worker, place) != Questions.NO) {
                if (amount != 0 && amountOf[place] != amount) {
                    return false;
                }
                amount = amountOf[place];
            }
        }
        return true;
    }

    /// One more than now must stand in the place.
    void fillMore(int place) {
        Sum sum = questions.sum();
        for (int worker : ground.staff[place]) {
            sum.add(takes(worker, place), 1);
        }
        sum.within(sum.value() + 1, Long.MAX_VALUE / 4);
    }

    /// The plan an answer says.
    ///
    /// @param answers 0 or 1 for each question
    Plan read(List<Long> answers) {
        int[][] rows = new int[taken.length][];
        for (int w = 0; w < rows.length; w++) {
            if (takes[w] == null) {
                BitSet all = (BitSet) taken[w].clone();
                all.or(ground.fixed[w]);
                rows[w] = all.stream().toArray();
            } else {
                int[] row = takes[w];
                rows[w] = IntStream.range(0, row.length)
                        .filter(p -> row[p] == Questions.YES || row[p] != Questions.NO && answers.get(row[p]) == 1)
                        .toArray();
            }
        }
        return new Plan(rows);
    }
}
