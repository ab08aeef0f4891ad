package org.shouwang.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.roster.solver.Case;
import org.shouwang.roster.solver.Rule;
import org.shouwang.roster.solver.Worker;

/// At most so many shifts, hours, nights, days and weekends of one person.
final class WorkerLimits {
    private static final int HOUR = 60;

    private final Stage stage;
    private final Facts facts;
    private final Prices prices;
    private final int[] all;
    private final LocalDate[] mondays;

    WorkerLimits(Stage stage, Prices prices) {
        this.stage = stage;
        this.facts = stage.facts;
        this.prices = prices;
        all = IntStream.range(0, stage.places()).toArray();
        mondays = stage.slots.stream()
                .map(slot -> slot.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .toArray(LocalDate[]::new);
    }

    List<Worker.Limit> limits(Member member) {
        List<Worker.Limit> limits = new ArrayList<>();
        if (facts.rule(Rule.DAY_SHIFTS).much() > 1) {
            sums(
                    limits,
                    member,
                    Rule.DAY_SHIFTS,
                    place -> stage.slots.get(place).day(),
                    false);
        }
        if (facts.rule(Rule.DAY_SHIFTS).much() > 2) {
            sums(limits, member, Rule.DAY_HOURS, place -> stage.slots.get(place).day(), true);
        }
        sums(limits, member, Rule.WEEK_SHIFTS, this::monday, false);
        sums(limits, member, Rule.WEEK_HOURS, this::monday, true);
        sums(
                limits,
                member,
                Rule.MONTH_SHIFTS,
                place -> YearMonth.from(stage.slots.get(place).day()),
                false);
        sums(
                limits,
                member,
                Rule.MONTH_HOURS,
                place -> YearMonth.from(stage.slots.get(place).day()),
                true);
        return limits;
    }

    private LocalDate monday(int place) {
        return mondays[place];
    }

    /// One limit for each day, week or month that the period touches.
    private void sums(List<Worker.Limit> limits, Member member, Rule rule, IntFunction<Object> part, boolean minutes) {
        Integer own = rule == Rule.MONTH_HOURS ? facts.profile(member.id()).mostMinutes() : null;
        int weight = own != null ? Case.HARD : prices.of(rule);
        if (weight == 0) {
            return;
        }
        int most = own != null ? own : facts.rule(rule).much();
        List<Object> parts = Arrays.stream(all)
                .filter(stage::inside)
                .mapToObj(part)
                .distinct()
                .toList();
        for (Object each : parts) {
            int[] places = counted(rule, member.id(), place -> part.apply(place).equals(each));
            int[] amounts = Arrays.stream(places)
                    .map(place -> minutes ? stage.minutes(place) : 1)
                    .toArray();
            int longest = minutes ? Arrays.stream(amounts).max().orElse(0) : 0;
            int bound = Math.max(rule == Rule.DAY_HOURS ? longest : 0, most);
            int fixed = standing(member, places, amounts);
            if (Arrays.stream(amounts).sum() > bound) {
                int step = minutes ? HOUR : 1;
                limits.add(new Worker.Limit(rule, places, amounts, 0, Math.max(bound, fixed), step, weight));
            }
        }
    }

    /// What the person stands in frozen places, which nothing changes.
    private int standing(Member member, int[] places, int[] amounts) {
        int worker = stage.worker(member.id());
        return IntStream.range(0, places.length)
                .filter(i -> stage.frozen(places[i]))
                .filter(i -> Arrays.binarySearch(stage.there(places[i]), worker) >= 0)
                .map(i -> amounts[i])
                .sum();
    }

    List<Worker.Count> counts(Member member) {
        int weight = prices.of(Rule.WEEKENDS);
        if (weight == 0) {
            return List.of();
        }
        List<Worker.Count> counts = new ArrayList<>();
        Arrays.stream(all)
                .filter(stage::inside)
                .mapToObj(place -> YearMonth.from(saturday(place)))
                .distinct()
                .forEach(month -> {
                    List<int[]> weekends = Arrays.stream(counted(
                                    Rule.WEEKENDS,
                                    member.id(),
                                    place -> stage.weekend(place)
                                            && YearMonth.from(saturday(place)).equals(month)))
                            .boxed()
                            .collect(java.util.stream.Collectors.groupingBy(
                                    this::saturday, java.util.TreeMap::new, java.util.stream.Collectors.toList()))
                            .values()
                            .stream()
                            .map(list ->
                                    list.stream().mapToInt(Integer::intValue).toArray())
                            .toList();
                    int most = facts.rule(Rule.WEEKENDS).much();
                    if (weekends.size() > most) {
                        counts.add(new Worker.Count(Rule.WEEKENDS, weekends, most, weight));
                    }
                });
        return counts;
    }

    /// The Saturday of its week, Monday to Sunday.
    private LocalDate saturday(int place) {
        return monday(place).plusDays(5);
    }

    List<Worker.Run> runs(Member member) {
        List<Worker.Run> runs = new ArrayList<>();
        int nights = prices.of(Rule.NIGHTS_RUNNING);
        if (nights > 0) {
            int[] places = counted(Rule.NIGHTS_RUNNING, member.id(), stage::night);
            int[] days = Arrays.stream(places).map(stage::evening).toArray();
            runs.add(new Worker.Run(
                    Rule.NIGHTS_RUNNING,
                    places,
                    days,
                    false,
                    0,
                    facts.rule(Rule.NIGHTS_RUNNING).much(),
                    nights));
        }
        int running = prices.of(Rule.DAYS_RUNNING);
        if (running > 0) {
            int[] places = counted(Rule.DAYS_RUNNING, member.id(), place -> true);
            int[] days = Arrays.stream(places).map(stage::day).toArray();
            runs.add(new Worker.Run(
                    Rule.DAYS_RUNNING,
                    places,
                    days,
                    false,
                    0,
                    facts.rule(Rule.DAYS_RUNNING).much(),
                    running));
        }
        int off = prices.of(Rule.DAYS_OFF);
        if (off > 0) {
            int[] days = Arrays.stream(all).map(stage::day).toArray();
            runs.add(new Worker.Run(
                    Rule.DAYS_OFF, all, days, true, facts.rule(Rule.DAYS_OFF).much(), stage.days(), off));
        }
        return runs;
    }

    List<Worker.Whole> wholes(Member member) {
        int weight = prices.of(Rule.WHOLE_WEEKEND);
        if (weight == 0) {
            return List.of();
        }
        List<Worker.Whole> wholes = new ArrayList<>();
        for (int day = 0; day < stage.days() - 1; day++) {
            int saturday = day;
            boolean here = stage.date(day).getDayOfWeek() == DayOfWeek.SATURDAY
                    && member.belongs(stage.date(day))
                    && member.belongs(stage.date(day + 1));
            int[] one = counted(Rule.WHOLE_WEEKEND, member.id(), on(saturday));
            int[] other = counted(Rule.WHOLE_WEEKEND, member.id(), on(saturday + 1));
            if (here && one.length > 0 && other.length > 0 && (movable(one) || movable(other))) {
                wholes.add(new Worker.Whole(Rule.WHOLE_WEEKEND, one, other, weight));
            }
        }
        return wholes;
    }

    private IntPredicate on(int day) {
        return place -> stage.day(place) == day && stage.weekend(place);
    }

    private boolean movable(int[] places) {
        return Arrays.stream(places).anyMatch(place -> !stage.frozen(place));
    }

    /// The places a rule speaks of, those left out in which it is waived for the person.
    private int[] counted(Rule rule, MemberId member, IntPredicate which) {
        return Arrays.stream(all)
                .filter(which)
                .filter(place -> facts.waivers().isEmpty() || !facts.waived(rule, stage.slots.get(place), member))
                .toArray();
    }
}
