package org.shouwang.roster.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// On how many days running one worker may work or be free, written into a model.
final class RunQuestions {
    private final Model model;
    private final Questions questions;
    private final int worker;
    private final int days;
    private final List<Worker.Run> runs;
    private @Nullable Stretches stretches;
    private BitSet[] placesOn = new BitSet[0];

    RunQuestions(Model model, int worker) {
        this.model = model;
        this.worker = worker;
        questions = model.questions;
        days = model.ground.roster.days();
        runs = model.ground.roster.workers().get(worker).runs();
    }

    void write() {
        Worker.Run working = longest(false);
        Worker.Run free = longest(true);
        Worker.Run first = working == null ? free : working;
        int[] on = first == null ? new int[0] : on(first);
        boolean together = working == null || free == null || Arrays.equals(on, on(free));
        if (first != null && together) {
            placesOn = placesOn(first);
            stretches = Stretches.write(questions, on, working, free);
        }
        for (Worker.Run run : runs) {
            boolean written = stretches != null && (run == working || run == free);
            rules(run, written);
        }
    }

    /// The hard rule that asks most of the worker; null for none.
    private Worker.@Nullable Run longest(boolean free) {
        Worker.Run longest = null;
        for (Worker.Run run : runs) {
            if (run.free() == free
                    && questions.hard(run.weight())
                    && (longest == null || run.least() > longest.least())) {
                longest = run;
            }
        }
        return longest;
    }

    private BitSet[] placesOn(Worker.Run run) {
        BitSet[] places = new BitSet[days];
        Arrays.setAll(places, day -> new BitSet());
        for (int i = 0; i < run.places().length; i++) {
            if (run.days()[i] >= 0 && run.days()[i] < days) {
                places[run.days()[i]].set(run.places()[i]);
            }
        }
        return places;
    }

    /// For each day whether one of the places is taken.
    private int[] on(Worker.Run run) {
        return Arrays.stream(placesOn(run))
                .mapToInt(places -> model.takesAny(worker, places.stream().toArray()))
                .toArray();
    }

    /// @param written whether the stretches hold it already
    private void rules(Worker.Run run, boolean written) {
        int[] in = Arrays.stream(on(run))
                .map(l -> run.free() ? Questions.not(l) : l)
                .toArray();
        if (!written || run.free()) {
            for (int day = 0; day + run.most() < days; day++) {
                questions.avoid(run.weight(), Arrays.copyOfRange(in, day, day + run.most() + 1));
            }
        }
        if (!questions.hard(run.weight())) {
            tooShort(in, run.least(), run.weight());
        } else if (!written) {
            longEnough(in, run.least());
        }
    }

    /// What begins goes on for `least` days, or until the last.
    private void longEnough(int[] in, int least) {
        for (int day = 1; day < days; day++) {
            for (int next = day + 1; next < Math.min(day + least, days); next++) {
                questions.some(in[day - 1], Questions.not(in[day]), in[next]);
            }
        }
    }

    private void tooShort(int[] in, int least, int weight) {
        long price = weight == Case.HARD ? Questions.BROKEN : weight;
        for (int length = 1; length < least; length++) {
            for (int day = 1; day + length < days; day++) {
                int[] pattern = Arrays.copyOfRange(in, day - 1, day + length + 1);
                pattern[0] = Questions.not(pattern[0]);
                pattern[length + 1] = Questions.not(pattern[length + 1]);
                questions.price(questions.together(pattern), price * (least - length));
            }
        }
    }

    /// Whether one of the places is taken.
    int any(int[] group) {
        Integer literal = stretches == null ? null : anyDay(stretches, Ground.bits(group));
        return literal == null ? model.takesAny(worker, group) : literal;
    }

    /// Where the group is all the places of some days running.
    private @Nullable Integer anyDay(Stretches written, BitSet group) {
        int from = 0;
        while (from < days && !placesOn[from].intersects(group)) {
            from++;
        }
        int until = from;
        BitSet all = new BitSet();
        while (until < days && placesOn[until].intersects(group)) {
            all.or(placesOn[until++]);
        }
        return all.equals(group) && from < until ? written.anyIn(from, until) : null;
    }
}
