package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// A month as the program meets it: posts round the clock in three shifts, rest, nights, fair shares, teams, wishes.
final class OwnCase {
    private final int people;
    private final int days;
    private final Random random = new Random(7);
    private final List<Place> places = new ArrayList<>();

    OwnCase(int people, int posts, int days, int wanted) {
        this.people = people;
        this.days = days;
        for (int day = 0; day < days; day++) {
            for (int post = 0; post < posts; post++) {
                for (int type = 0; type < 3; type++) {
                    int from = day * 1440 + type * 480;
                    places.add(new Place(
                            day, post, type, from, from + 480, wanted, wanted, 1_000_000, 1_000, List.of(), false));
                }
            }
        }
    }

    Case built() {
        List<Clash> clashes = new ArrayList<>();
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                int rest = places.get(other).from() - places.get(one).to();
                if (rest < 660 && places.get(one).from() - places.get(other).to() < 660) {
                    clashes.add(new Clash(rest < 0 ? Rule.OVERLAP : Rule.REST, one, other, Case.HARD));
                }
            }
        }
        int[] nights = IntStream.range(0, places.size())
                .filter(p -> places.get(p).type() == 0)
                .toArray();
        int[] nightDays = Arrays.stream(nights).map(p -> places.get(p).day()).toArray();
        Worker.Run running = new Worker.Run(Rule.NIGHTS_RUNNING, nights, nightDays, false, 0, 2, Case.HARD);
        List<Worker> workers = new ArrayList<>();
        for (int w = 0; w < people; w++) {
            int away = random.nextInt(4) == 0 ? random.nextInt(days) : -9;
            int[] may = IntStream.range(0, places.size())
                    .filter(p -> Math.abs(places.get(p).day() - away) > 2)
                    .toArray();
            List<Worker.Price> wishes = Arrays.stream(may)
                    .filter(p -> random.nextInt(40) == 0)
                    .mapToObj(p -> new Worker.Price(Rule.WISH, p, true, 5))
                    .toList();
            workers.add(new Worker(may, new int[0], wishes, List.of(), List.of(), List.of(running), List.of()));
        }
        int[] teams = IntStream.range(0, people).map(w -> w % 5).toArray();
        return new Case(
                days,
                places,
                workers,
                clashes,
                List.of(
                        fair(Rule.EQUAL_HOURS, Place::minutes, 480, 1000),
                        fair(Rule.EQUAL_NIGHTS, place -> place.type() == 0 ? 100 : 0, 100, 500),
                        fair(Rule.EQUAL_WEEKENDS, place -> place.day() % 7 > 4 ? 100 : 0, 100, 300)),
                List.of(),
                new Teams(teams, 1));
    }

    private Balance fair(Rule rule, ToIntFunction<Place> amount, int step, int weight) {
        int[] amounts = places.stream().mapToInt(amount).toArray();
        int sum = IntStream.range(0, amounts.length)
                .map(p -> amounts[p] * places.get(p).wanted())
                .sum();
        int[] all = IntStream.range(0, people).toArray();
        int[] targets = new int[people];
        Arrays.fill(targets, sum / people);
        return new Balance(rule, amounts, all, targets, step, weight);
    }
}
