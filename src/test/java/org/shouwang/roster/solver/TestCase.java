package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A case put together piece by piece: so many days of three eight-hour shifts of one post, one person each.
final class TestCase {
    static final int NIGHT = 0;
    static final int EARLY = 1;
    static final int LATE = 2;
    static final int COVER = 10_000;

    final int days;
    final List<Place> places = new ArrayList<>();
    final List<Worker> workers = new ArrayList<>();
    final List<Clash> clashes = new ArrayList<>();
    final List<Balance> balances = new ArrayList<>();
    final List<Pair> pairs = new ArrayList<>();
    Teams teams;

    TestCase(int days, int wanted, int workers) {
        this.days = days;
        for (int day = 0; day < days; day++) {
            for (int type = 0; type < 3; type++) {
                int from = day * 1440 + type * 480;
                places.add(new Place(day, 0, type, from, from + 480, wanted, wanted + 1, COVER, 70, List.of(), false));
            }
        }
        int[] all = IntStream.range(0, places.size()).toArray();
        for (int w = 0; w < workers; w++) {
            this.workers.add(new Worker(all, new int[0], List.of(), List.of(), List.of(), List.of(), List.of()));
        }
    }

    static int at(int day, int type) {
        return day * 3 + type;
    }

    /// Places that overlap or leave less than eleven hours between them.
    TestCase rest(int weight) {
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                if (places.get(other).from() - places.get(one).to() < 660) {
                    clashes.add(new Clash(Rule.REST, one, other, weight));
                }
            }
        }
        return this;
    }

    TestCase equalHours(int weight) {
        int[] all = IntStream.range(0, workers.size()).toArray();
        int[] targets = new int[all.length];
        int sum = places.stream()
                .mapToInt(place -> place.wanted() * place.minutes())
                .sum();
        Arrays.fill(targets, sum / all.length);
        int[] amounts = places.stream().mapToInt(Place::minutes).toArray();
        balances.add(new Balance(Rule.EQUAL_HOURS, amounts, all, targets, 480, weight));
        return this;
    }

    TestCase price(int worker, Worker.Price price) {
        Worker w = workers.get(worker);
        List<Worker.Price> prices = new ArrayList<>(w.prices());
        prices.add(price);
        return set(worker, new Worker(w.may(), w.fixed(), prices, w.limits(), w.counts(), w.runs(), w.wholes()));
    }

    TestCase limit(int worker, Worker.Limit limit) {
        Worker w = workers.get(worker);
        List<Worker.Limit> limits = new ArrayList<>(w.limits());
        limits.add(limit);
        return set(worker, new Worker(w.may(), w.fixed(), w.prices(), limits, w.counts(), w.runs(), w.wholes()));
    }

    TestCase count(int worker, Worker.Count count) {
        Worker w = workers.get(worker);
        return set(
                worker, new Worker(w.may(), w.fixed(), w.prices(), w.limits(), List.of(count), w.runs(), w.wholes()));
    }

    TestCase run(int worker, Worker.Run run) {
        Worker w = workers.get(worker);
        List<Worker.Run> runs = new ArrayList<>(w.runs());
        runs.add(run);
        return set(worker, new Worker(w.may(), w.fixed(), w.prices(), w.limits(), w.counts(), runs, w.wholes()));
    }

    TestCase whole(int worker, Worker.Whole whole) {
        Worker w = workers.get(worker);
        return set(
                worker, new Worker(w.may(), w.fixed(), w.prices(), w.limits(), w.counts(), w.runs(), List.of(whole)));
    }

    TestCase may(int worker, int... may) {
        Worker w = workers.get(worker);
        return set(worker, new Worker(may, w.fixed(), w.prices(), w.limits(), w.counts(), w.runs(), w.wholes()));
    }

    TestCase fixed(int worker, int... fixed) {
        Worker w = workers.get(worker);
        return set(worker, new Worker(w.may(), fixed, w.prices(), w.limits(), w.counts(), w.runs(), w.wholes()));
    }

    TestCase mix(int place, Place.Mix mix) {
        Place p = places.get(place);
        places.set(
                place,
                new Place(
                        p.day(),
                        p.post(),
                        p.type(),
                        p.from(),
                        p.to(),
                        p.wanted(),
                        p.most(),
                        p.under(),
                        p.over(),
                        List.of(mix),
                        p.frozen()));
        return this;
    }

    TestCase frozen(int place) {
        Place p = places.get(place);
        places.set(
                place,
                new Place(
                        p.day(),
                        p.post(),
                        p.type(),
                        p.from(),
                        p.to(),
                        p.wanted(),
                        p.most(),
                        p.under(),
                        p.over(),
                        p.mixes(),
                        true));
        return this;
    }

    private TestCase set(int worker, Worker other) {
        workers.set(worker, other);
        return this;
    }

    int[] all() {
        return IntStream.range(0, places.size()).toArray();
    }

    int[] dayOf() {
        return places.stream().mapToInt(Place::day).toArray();
    }

    int[] ones() {
        return places.stream().mapToInt(place -> 1).toArray();
    }

    Case built() {
        return new Case(days, places, workers, clashes, balances, pairs, teams);
    }

    static Plan plan(int[]... taken) {
        return new Plan(taken);
    }

    static int[] takes(int... places) {
        return places;
    }
}
