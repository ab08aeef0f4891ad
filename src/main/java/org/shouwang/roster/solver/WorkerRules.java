package org.shouwang.roster.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rules of one worker, laid out by place so that a set of places is judged quickly.
final class WorkerRules {
    private final int index;
    private final Worker worker;
    private final int days;
    private final ClashTable clashes;
    private final BitSet may = new BitSet();
    private final int[][] amounts;
    private final int[][][] groups;
    private final int[][] runDays;
    private final int[] firstOpen;
    private final int[] lastOpen;
    private final int[][] sides;
    private final List<Burden> burdens;
    private final long[] softTaken;
    private final int[] hardTaken;
    private int hardBase;
    private long softBase;

    /// The share of one balance this worker should carry.
    record Burden(Balance balance, int target) {}

    WorkerRules(Case given, int index, ClashTable clashes, Grids grids, List<Burden> burdens) {
        this.index = index;
        this.worker = given.workers().get(index);
        this.days = given.days();
        this.clashes = clashes;
        this.burdens = burdens;
        Arrays.stream(worker.may()).forEach(may::set);
        amounts = worker.limits().stream()
                .map(limit -> grids.of(limit.places(), limit.amounts(), 0))
                .toArray(int[][]::new);
        groups = worker.counts().stream().map(count -> grids.of(count.groups())).toArray(int[][][]::new);
        runDays = worker.runs().stream()
                .map(run -> grids.of(run.places(), run.days(), 1))
                .toArray(int[][]::new);
        firstOpen = openDays(given).mapToInt(open -> open.min().orElse(days)).toArray();
        lastOpen = openDays(given).mapToInt(open -> open.max().orElse(-2)).toArray();
        sides = worker.wholes().stream()
                .map(whole -> sides(whole, given.places().size()))
                .toArray(int[][]::new);
        boolean priced = !worker.prices().isEmpty();
        softTaken = new long[priced ? given.places().size() : 0];
        hardTaken = new int[softTaken.length];
        worker.prices().forEach(this::lay);
    }

    /// For each run the days on which something may change.
    private Stream<IntStream> openDays(Case given) {
        return worker.runs().stream()
                .map(run -> IntStream.range(0, run.places().length)
                        .filter(i -> !given.places().get(run.places()[i]).frozen())
                        .map(i -> run.days()[i]));
    }

    private static int[] sides(Worker.Whole whole, int places) {
        int[] sides = new int[places];
        Arrays.stream(whole.one()).forEach(place -> sides[place] |= 1);
        Arrays.stream(whole.other()).forEach(place -> sides[place] |= 2);
        return sides;
    }

    private void lay(Worker.Price price) {
        int sign = price.taken() ? 1 : -1;
        if (price.weight() == Case.HARD) {
            hardTaken[price.place()] += sign;
            hardBase += price.taken() ? 0 : 1;
        } else {
            softTaken[price.place()] += (long) sign * price.weight();
            softBase += price.taken() ? 0 : price.weight();
        }
    }

    boolean may(int place) {
        return may.get(place);
    }

    /// @param taken in ascending order
    void count(int[] taken, Tally tally) {
        prices(taken, tally);
        for (int i = 0; i < amounts.length; i++) {
            limit(worker.limits().get(i), amounts[i], taken, tally);
        }
        for (int i = 0; i < groups.length; i++) {
            groups(worker.counts().get(i), groups[i], taken, tally);
        }
        for (int i = 0; i < runDays.length; i++) {
            runs(i, taken, tally);
        }
        for (int i = 0; i < sides.length; i++) {
            whole(worker.wholes().get(i), sides[i], taken, tally);
        }
        clashes.count(index, taken, tally);
        for (Burden burden : burdens) {
            balance(burden, taken, tally);
        }
    }

    private void prices(int[] taken, Tally tally) {
        for (int place : taken) {
            if (!may.get(place) && tally.add(Case.HARD, 1)) {
                tally.note(may, Rule.AWAY, index, new int[] {place}, 1, Case.HARD, 1);
            }
        }
        for (int place : worker.fixed()) {
            if (Arrays.binarySearch(taken, place) < 0 && tally.add(Case.HARD, 1)) {
                tally.note(worker, Rule.CHANGE, index, new int[] {place}, 1, Case.HARD, 1);
            }
        }
        if (softTaken.length == 0) {
            return;
        }
        if (tally.notes()) {
            for (Worker.Price price : worker.prices()) {
                if (price.taken() == Arrays.binarySearch(taken, price.place()) >= 0) {
                    tally.add(price.weight(), 1);
                    tally.note(price, price.rule(), index, new int[] {price.place()}, 1, price.weight(), 1);
                }
            }
            return;
        }
        int hard = hardBase;
        long soft = softBase;
        for (int place : taken) {
            hard += hardTaken[place];
            soft += softTaken[place];
        }
        tally.sum(hard, soft);
    }

    private void limit(Worker.Limit limit, int[] amount, int[] taken, Tally tally) {
        int sum = 0;
        for (int place : taken) {
            sum += amount[place];
        }
        int off = Math.max(limit.least() - sum, sum - limit.most());
        int steps = off <= 0 ? 0 : Math.ceilDiv(off, limit.step());
        if (tally.add(limit.weight(), steps)) {
            int[] where = where(taken, place -> amount[place] != 0);
            tally.note(limit, limit.rule(), index, where, steps, limit.weight(), steps);
        }
    }

    private void groups(Worker.Count count, int[][] groupsOf, int[] taken, Tally tally) {
        long[] met = new long[(count.groups().size() >> 6) + 1];
        for (int place : taken) {
            for (int group : groupsOf[place]) {
                met[group >> 6] |= 1L << group;
            }
        }
        int beyond = -count.most();
        for (long word : met) {
            beyond += Long.bitCount(word);
        }
        if (tally.add(count.weight(), beyond)) {
            int[] where = where(taken, place -> groupsOf[place].length > 0);
            tally.note(count, count.rule(), index, where, beyond, count.weight(), beyond);
        }
    }

    private void runs(int which, int[] taken, Tally tally) {
        Worker.Run run = worker.runs().get(which);
        int[] dayOf = runDays[which];
        long[] worked = new long[(days >> 6) + 1];
        for (int place : taken) {
            int day = dayOf[place] - 1;
            if (day >= 0) {
                worked[day >> 6] |= 1L << day;
            }
        }
        int begin = -1;
        for (int day = 0; day <= days; day++) {
            boolean in = day < days && (worked[day >> 6] & 1L << day) != 0 != run.free();
            if (in && begin < 0) {
                begin = day;
            } else if (!in && begin >= 0) {
                ended(which, taken, begin, day, tally);
                begin = -1;
            }
        }
    }

    /// A run on which only frozen places bear is not judged.
    ///
    /// @param until the first day after the run
    private void ended(int which, int[] taken, int from, int until, Tally tally) {
        Worker.Run run = worker.runs().get(which);
        int[] dayOf = runDays[which];
        int length = until - from;
        int off = until > firstOpen[which] && from <= lastOpen[which] ? length - run.most() : 0;
        if (length < run.least() && from > 0 && until < days) {
            off = until >= firstOpen[which] && from <= lastOpen[which] + 1 ? run.least() - length : 0;
        }
        if (tally.add(run.weight(), off)) {
            int margin = run.free() ? 1 : 0;
            int[] where = where(taken, place -> dayOf[place] > from - margin && dayOf[place] <= until + margin);
            tally.note(run, run.rule(), index, where, off, run.weight(), off);
        }
    }

    private void whole(Worker.Whole whole, int[] sideOf, int[] taken, Tally tally) {
        int met = 0;
        for (int place : taken) {
            met |= sideOf[place];
        }
        if ((met == 1 || met == 2) && tally.add(whole.weight(), 1)) {
            int[] where = where(taken, place -> sideOf[place] != 0);
            tally.note(whole, whole.rule(), index, where, 1, whole.weight(), 1);
        }
    }

    private void balance(Burden burden, int[] taken, Tally tally) {
        Balance balance = burden.balance();
        int[] amount = balance.amounts();
        int sum = -burden.target();
        for (int place : taken) {
            sum += amount[place];
        }
        int off = Math.abs(sum) / balance.step();
        long units = off * (off + 1L) / 2;
        if (tally.add(balance.weight(), off, units)) {
            int[] where = where(taken, place -> amount[place] != 0);
            tally.note(balance, balance.rule(), index, where, off, balance.weight(), units);
        }
    }

    private static int[] where(int[] taken, IntPredicate counts) {
        return Arrays.stream(taken).filter(counts).toArray();
    }
}
