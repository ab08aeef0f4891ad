package org.shouwang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shouwang.roster.solver.Case;
import org.shouwang.roster.solver.Clash;
import org.shouwang.roster.solver.Place;
import org.shouwang.roster.solver.Plan;
import org.shouwang.roster.solver.Rule;
import org.shouwang.roster.solver.Worker;

/// A public instance in the terms of the program's own model: a place for each day and shift.
final class InstanceCase {
    private final Instance instance;
    private final List<String> shifts;

    InstanceCase(Instance instance) {
        this.instance = instance;
        shifts = List.copyOf(instance.shifts().keySet());
    }

    Case roster() {
        return new Case(instance.days(), places(), workers(), clashes(), List.of(), List.of(), null);
    }

    /// For each person the shift of each day, null for a day off.
    Map<String, String[]> plain(Plan plan) {
        Map<String, String[]> rosters = new HashMap<>();
        List<String> people = List.copyOf(instance.people().keySet());
        for (int w = 0; w < people.size(); w++) {
            String[] days = new String[instance.days()];
            for (int place : plan.taken()[w]) {
                int day = place / shifts.size();
                if (days[day] != null) {
                    throw new IllegalStateException(people.get(w) + " works twice on day " + day);
                }
                days[day] = shifts.get(place % shifts.size());
            }
            rosters.put(people.get(w), days);
        }
        return rosters;
    }

    private int place(int day, String shift) {
        return day * shifts.size() + shifts.indexOf(shift);
    }

    private List<Place> places() {
        Place[] places = new Place[instance.days() * shifts.size()];
        for (int p = 0; p < places.length; p++) {
            places[p] = place(p, 0, 0, 0);
        }
        for (Instance.Cover cover : instance.covers()) {
            int p = place(cover.day(), cover.shift());
            places[p] = place(p, cover.wanted(), cover.under(), cover.over());
        }
        return List.of(places);
    }

    private Place place(int p, int wanted, int under, int over) {
        int day = p / shifts.size();
        int type = p % shifts.size();
        int minutes = instance.shifts().get(shifts.get(type)).minutes();
        int people = Math.max(wanted, instance.people().size());
        return new Place(day, 0, type, day * 1440, day * 1440 + minutes, wanted, people, under, over, List.of(), false);
    }

    private List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        for (int day = 0; day < instance.days(); day++) {
            for (int i = 0; i < shifts.size(); i++) {
                for (int j = i + 1; j < shifts.size(); j++) {
                    clashes.add(new Clash(Rule.OVERLAP, day * shifts.size() + i, day * shifts.size() + j, Case.HARD));
                }
                if (day + 1 < instance.days()) {
                    for (String next : instance.shifts().get(shifts.get(i)).notNext()) {
                        clashes.add(
                                new Clash(Rule.SUCCESSION, day * shifts.size() + i, place(day + 1, next), Case.HARD));
                    }
                }
            }
        }
        return clashes;
    }

    private List<Worker> workers() {
        Map<String, List<Worker.Price>> prices = new HashMap<>();
        for (Instance.Request request : instance.requests()) {
            prices.computeIfAbsent(request.person(), id -> new ArrayList<>())
                    .add(new Worker.Price(
                            Rule.WISH, place(request.day(), request.shift()), !request.on(), request.weight()));
        }
        List<Worker> workers = new ArrayList<>();
        instance.people().forEach((id, person) -> workers.add(worker(person, prices.getOrDefault(id, List.of()))));
        return workers;
    }

    private Worker worker(Instance.Person person, List<Worker.Price> prices) {
        int[] may = IntStream.range(0, instance.days() * shifts.size())
                .filter(p -> !person.off().contains(p / shifts.size()))
                .filter(p -> person.most().getOrDefault(shifts.get(p % shifts.size()), 0) > 0)
                .toArray();
        int[] days = Arrays.stream(may).map(p -> p / shifts.size()).toArray();
        List<Worker.Limit> limits = new ArrayList<>();
        int[] minutes = Arrays.stream(may)
                .map(p -> instance.shifts().get(shifts.get(p % shifts.size())).minutes())
                .toArray();
        limits.add(new Worker.Limit(
                Rule.MONTH_HOURS, may, minutes, person.leastMinutes(), person.mostMinutes(), 1, Case.HARD));
        for (int s = 0; s < shifts.size(); s++) {
            int type = s;
            int most = person.most().getOrDefault(shifts.get(s), 0);
            int[] places =
                    Arrays.stream(may).filter(p -> p % shifts.size() == type).toArray();
            if (places.length > most) {
                int[] ones = new int[places.length];
                Arrays.fill(ones, 1);
                limits.add(new Worker.Limit(Rule.MONTH_SHIFTS, places, ones, 0, most, 1, Case.HARD));
            }
        }
        List<int[]> weekends = new ArrayList<>();
        for (int saturday = 5; saturday < instance.days(); saturday += 7) {
            int first = saturday;
            weekends.add(Arrays.stream(may)
                    .filter(p -> p / shifts.size() == first || p / shifts.size() == first + 1)
                    .toArray());
        }
        return new Worker(
                may,
                new int[0],
                prices,
                limits,
                List.of(new Worker.Count(Rule.WEEKENDS, weekends, person.weekends(), Case.HARD)),
                List.of(
                        new Worker.Run(
                                Rule.DAYS_RUNNING,
                                may,
                                days,
                                false,
                                person.leastRunning(),
                                person.mostRunning(),
                                Case.HARD),
                        new Worker.Run(Rule.DAYS_OFF, may, days, true, person.leastOff(), instance.days(), Case.HARD)),
                List.of());
    }
}
