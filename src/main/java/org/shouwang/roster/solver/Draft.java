package org.shouwang.roster.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A plan being worked on: people are put into places and taken out, the change of price is known at once, and the last
/// changes are kept or dropped as a whole.
final class Draft {
    private final Judge judge;
    private final int[][] taken;
    private final int[][] there;
    private final long[] workerPrice;
    private final long[] placePrice;
    private long price;

    private final Touched workers;
    private final Touched places;

    /// What was touched since the last keeping, and what was there before.
    private static final class Touched {
        final int[] which;
        final int[][] before;
        final long[] priceBefore;
        final boolean[] is;
        int count;

        Touched(int size) {
            which = new int[size];
            before = new int[size][];
            priceBefore = new long[size];
            is = new boolean[size];
        }

        void touch(int index, int[] now, long price) {
            if (!is[index]) {
                is[index] = true;
                before[count] = now;
                priceBefore[count] = price;
                which[count++] = index;
            }
        }

        void forget() {
            while (count > 0) {
                is[which[--count]] = false;
            }
        }
    }

    /// @param start null for nobody but those fixed
    Draft(Case given, Judge judge, @Nullable Plan start) {
        this.judge = judge;
        taken = new int[given.workers().size()][];
        Arrays.setAll(taken, w -> {
            int[] fixed = given.workers().get(w).fixed().clone();
            Arrays.sort(fixed);
            return fixed;
        });
        if (start != null) {
            for (int w = 0; w < taken.length; w++) {
                for (int place : start.taken()[w]) {
                    boolean frozen = given.places().get(place).frozen();
                    if (!frozen && judge.may(w, place) && Arrays.binarySearch(taken[w], place) < 0) {
                        taken[w] = Judge.with(taken[w], place);
                    }
                }
            }
        }
        there = judge.there(new Plan(taken));
        workerPrice = new long[taken.length];
        placePrice = new long[there.length];
        for (int w = 0; w < taken.length; w++) {
            price += workerPrice[w] = judge.workerCost(w, taken[w]).price();
        }
        for (int p = 0; p < there.length; p++) {
            price += placePrice[p] = judge.placeCost(p, there[p]).price();
        }
        workers = new Touched(taken.length);
        places = new Touched(there.length);
    }

    /// Hard breaches and prices in one number, as [Cost#price].
    long price() {
        return price;
    }

    int[] taken(int worker) {
        return taken[worker];
    }

    int[] there(int place) {
        return there[place];
    }

    boolean takes(int worker, int place) {
        return Arrays.binarySearch(taken[worker], place) >= 0;
    }

    void put(int worker, int place) {
        touch(worker, place);
        taken[worker] = Judge.with(taken[worker], place);
        there[place] = Judge.with(there[place], worker);
    }

    void take(int worker, int place) {
        touch(worker, place);
        taken[worker] = Judge.without(taken[worker], place);
        there[place] = Judge.without(there[place], worker);
    }

    private void touch(int worker, int place) {
        workers.touch(worker, taken[worker], workerPrice[worker]);
        places.touch(place, there[place], placePrice[place]);
    }

    /// By how much the price changes with what was put and taken since the last keeping.
    long change() {
        long change = 0;
        for (int i = 0; i < workers.count; i++) {
            int w = workers.which[i];
            workerPrice[w] = judge.workerCost(w, taken[w]).price();
            change += workerPrice[w] - workers.priceBefore[i];
        }
        for (int i = 0; i < places.count; i++) {
            int p = places.which[i];
            placePrice[p] = judge.placeCost(p, there[p]).price();
            change += placePrice[p] - places.priceBefore[i];
        }
        return change;
    }

    /// @param change as [#change] gave it
    void keep(long change) {
        price += change;
        workers.forget();
        places.forget();
    }

    void drop() {
        for (int i = 0; i < workers.count; i++) {
            taken[workers.which[i]] = workers.before[i];
            workerPrice[workers.which[i]] = workers.priceBefore[i];
        }
        for (int i = 0; i < places.count; i++) {
            there[places.which[i]] = places.before[i];
            placePrice[places.which[i]] = places.priceBefore[i];
        }
        workers.forget();
        places.forget();
    }

    /// The plan as it stands; later changes leave it as it is.
    Plan plan() {
        return new Plan(taken.clone());
    }

    /// Goes back to an earlier plan of this draft.
    void back(Plan plan) {
        for (int w = 0; w < taken.length; w++) {
            int[] then = plan.taken()[w];
            for (int place : taken[w].clone()) {
                if (Arrays.binarySearch(then, place) < 0) {
                    take(w, place);
                }
            }
            for (int place : then) {
                if (!takes(w, place)) {
                    put(w, place);
                }
            }
        }
        keep(change());
    }
}
