package org.shouwang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.shouwang.roster.solver.Balance;
import org.shouwang.roster.solver.Case;
import org.shouwang.roster.solver.Clash;
import org.shouwang.roster.solver.Place;
import org.shouwang.roster.solver.Plan;
import org.shouwang.roster.solver.Rule;
import org.shouwang.roster.solver.Teams;
import org.shouwang.roster.solver.Worker;

/// A branch as the issue states it: posts round the clock in three shifts; eleven hours of rest, at
/// most two nights and six days running; equal hours, nights and weekends; some leave, some wishes, five teams.
///
/// @param each how many people stand in a place
/// @param seed of leave and wishes
record OwnRoster(int people, int posts, int each, int days, int seed) {
    private static final int SHIFT = 480;
    private static final int COVER = 1_000_000;

    Case roster() {
        List<Place> places = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int post = 0; post < posts; post++) {
                for (int type = 0; type < 3; type++) {
                    int from = day * 1440 + type * SHIFT;
                    places.add(new Place(day, post, type, from, from + SHIFT, each, each, COVER, 0, List.of(), false));
                }
            }
        }
        int[] teams = IntStream.range(0, people).map(w -> w % 5).toArray();
        return new Case(
                days,
                places,
                workers(places),
                clashes(places),
                List.of(
                        fair(Rule.EQUAL_HOURS, places, SHIFT, p -> true, 500),
                        fair(Rule.EQUAL_NIGHTS, places, 1, p -> places.get(p).type() == 0, 300),
                        fair(Rule.EQUAL_WEEKENDS, places, 1, p -> places.get(p).day() % 7 > 4, 200)),
                List.of(),
                new Teams(teams, 1));
    }

    private static List<Clash> clashes(List<Place> places) {
        List<Clash> clashes = new ArrayList<>();
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                int rest = places.get(other).from() - places.get(one).to();
                if (rest < 660) {
                    clashes.add(new Clash(rest < 0 ? Rule.OVERLAP : Rule.REST, one, other, Case.HARD));
                }
            }
        }
        return clashes;
    }

    private List<Worker> workers(List<Place> places) {
        Random random = new Random(seed);
        List<Worker> workers = new ArrayList<>();
        for (int w = 0; w < people; w++) {
            int leave = random.nextInt(5) == 0 ? random.nextInt(days) : -9;
            int[] may = IntStream.range(0, places.size())
                    .filter(p -> Math.abs(places.get(p).day() - leave) > 1)
                    .toArray();
            int freeDay = random.nextInt(days);
            List<Worker.Price> wishes = Arrays.stream(may)
                    .filter(p -> places.get(p).day() == freeDay)
                    .mapToObj(p -> new Worker.Price(Rule.WISH, p, true, 20))
                    .toList();
            int[] nights =
                    Arrays.stream(may).filter(p -> places.get(p).type() == 0).toArray();
            workers.add(new Worker(
                    may,
                    new int[0],
                    wishes,
                    List.of(),
                    List.of(),
                    List.of(
                            new Worker.Run(Rule.NIGHTS_RUNNING, nights, dayOf(places, nights), false, 0, 2, Case.HARD),
                            new Worker.Run(Rule.DAYS_RUNNING, may, dayOf(places, may), false, 0, 6, Case.HARD)),
                    List.of()));
        }
        return workers;
    }

    private static int[] dayOf(List<Place> places, int[] which) {
        return Arrays.stream(which).map(p -> places.get(p).day()).toArray();
    }

    /// Everybody the mean, rounded to whole steps so that nobody pays for what cannot be shared.
    private Balance fair(Rule rule, List<Place> places, int unit, IntPredicate counts, int weight) {
        int[] amounts = IntStream.range(0, places.size())
                .map(p -> counts.test(p) ? unit * 100 : 0)
                .toArray();
        int[] all = IntStream.range(0, people).toArray();
        int[] targets = new int[people];
        Arrays.fill(targets, Arrays.stream(amounts).sum() * each / people);
        return new Balance(rule, amounts, all, targets, unit * 100, weight);
    }

    /// The fewest and the most that anybody has: of hours, of nights.
    String spread(Case roster, Plan plan) {
        int[] hours = Arrays.stream(plan.taken())
                .mapToInt(taken -> taken.length * SHIFT / 60)
                .sorted()
                .toArray();
        int[] nights = Arrays.stream(plan.taken())
                .mapToInt(taken -> (int) Arrays.stream(taken)
                        .filter(p -> roster.places().get(p).type() == 0)
                        .count())
                .sorted()
                .toArray();
        return "hours %d-%d nights %d-%d".formatted(hours[0], hours[people - 1], nights[0], nights[people - 1]);
    }
}
