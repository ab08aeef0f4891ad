package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Counts what a plan breaks, in the same way whoever made it: the only measure of every filler.
///
/// The count falls apart into a part for each worker (prices, limits, counts, runs, wholes, clashes, balances) and
/// one for each place (cover, surplus, mixes, pairs, teams). In a frozen place nothing of the place is judged, a clash
/// of two frozen places is none, nor is a run on which only frozen places bear. Whoever stands where they may not, or
/// not where they are fixed, breaks a hard rule ([Rule#AWAY], [Rule#CHANGE]); so do more people than `most`.
public final class Judge {
    private final Case given;
    private final WorkerRules[] workers;
    private final PlaceRules places;

    public Judge(Case given) {
        this.given = given;
        Grids grids = new Grids(given.places().size());
        ClashTable clashes = new ClashTable(given);
        List<List<WorkerRules.Burden>> burdens = new ArrayList<>();
        given.workers().forEach(worker -> burdens.add(new ArrayList<>()));
        for (Balance balance : given.balances()) {
            for (int i = 0; i < balance.workers().length; i++) {
                burdens.get(balance.workers()[i]).add(new WorkerRules.Burden(balance, balance.targets()[i]));
            }
        }
        workers = new WorkerRules[given.workers().size()];
        Arrays.setAll(workers, w -> new WorkerRules(given, w, clashes, grids, burdens.get(w)));
        places = new PlaceRules(given);
    }

    /// The sum of the prices of all that is broken; what must hold has no price, see [#hardBreaches].
    public long penalty(Plan plan) {
        return count(plan, Tally.summing()).cost().soft();
    }

    /// How much of what must hold is broken: 0 for a legal plan.
    public int hardBreaches(Plan plan) {
        return count(plan, Tally.summing()).cost().hard();
    }

    Cost cost(Plan plan) {
        return count(plan, Tally.summing()).cost();
    }

    /// All that is broken: worker by worker, then place by place.
    public List<Breach> breaches(Plan plan) {
        return count(plan, Tally.noting()).noted().stream()
                .map(Tally.Noted::breach)
                .toList();
    }

    private Tally count(Plan plan, Tally tally) {
        for (int w = 0; w < workers.length; w++) {
            workers[w].count(plan.taken()[w], tally);
        }
        int[][] there = there(plan);
        for (int p = 0; p < there.length; p++) {
            places.count(p, there[p], tally);
        }
        return tally;
    }

    /// What would be broken newly, or more than before, if the worker stood in that place too. Empty where they do.
    public List<Breach> objections(Plan plan, int worker, int place) {
        int[] taken = plan.taken()[worker];
        if (Arrays.binarySearch(taken, place) >= 0) {
            return List.of();
        }
        int[] before = there(plan)[place];
        Tally now = Tally.noting();
        workers[worker].count(taken, now);
        places.count(place, before, now);
        Tally then = Tally.noting();
        workers[worker].count(with(taken, place), then);
        places.count(place, with(before, worker), then);
        return more(now.noted(), then.noted());
    }

    private static List<Breach> more(List<Tally.Noted> now, List<Tally.Noted> then) {
        Map<Object, Integer> less = new IdentityHashMap<>();
        now.forEach(noted -> less.merge(noted.source(), noted.breach().amount(), Integer::sum));
        Map<Object, Integer> much = new IdentityHashMap<>();
        then.forEach(noted -> much.merge(noted.source(), noted.breach().amount(), Integer::sum));
        return then.stream()
                .filter(noted -> much.getOrDefault(noted.source(), 0) > less.getOrDefault(noted.source(), 0))
                .filter(noted -> now.stream().noneMatch(known -> same(known, noted)))
                .map(Tally.Noted::breach)
                .toList();
    }

    private static boolean same(Tally.Noted one, Tally.Noted other) {
        return one.source() == other.source()
                && one.breach().worker() == other.breach().worker()
                && one.breach().amount() == other.breach().amount()
                && Arrays.equals(one.breach().places(), other.breach().places());
    }

    static int[] with(int[] sorted, int more) {
        int at = -Arrays.binarySearch(sorted, more) - 1;
        int[] all = new int[sorted.length + 1];
        System.arraycopy(sorted, 0, all, 0, at);
        all[at] = more;
        System.arraycopy(sorted, at, all, at + 1, sorted.length - at);
        return all;
    }

    static int[] without(int[] sorted, int less) {
        int at = Arrays.binarySearch(sorted, less);
        int[] rest = new int[sorted.length - 1];
        System.arraycopy(sorted, 0, rest, 0, at);
        System.arraycopy(sorted, at + 1, rest, at, rest.length - at);
        return rest;
    }

    /// Who stands in each place, in ascending order.
    int[][] there(Plan plan) {
        int[] counts = new int[given.places().size()];
        for (int[] taken : plan.taken()) {
            for (int place : taken) {
                counts[place]++;
            }
        }
        int[][] there = new int[counts.length][];
        Arrays.setAll(there, p -> new int[counts[p]]);
        Arrays.fill(counts, 0);
        for (int w = 0; w < plan.taken().length; w++) {
            for (int place : plan.taken()[w]) {
                there[place][counts[place]++] = w;
            }
        }
        return there;
    }

    boolean may(int worker, int place) {
        return workers[worker].may(place);
    }

    /// @param taken in ascending order
    Cost workerCost(int worker, int[] taken) {
        Tally tally = Tally.summing();
        workers[worker].count(taken, tally);
        return tally.cost();
    }

    /// @param there the workers in the place, in ascending order
    Cost placeCost(int place, int[] there) {
        Tally tally = Tally.summing();
        places.count(place, there, tally);
        return tally.cost();
    }
}
