package org.shouwang.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.shouwang.branch.Member;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.solver.Rule;

/// What arithmetic alone tells before anything is filled: too few people for the shifts, for a day, for the nights, or
/// of a kind that is asked for.
final class Foresight {
    private static final Texts T = Texts.of(Foresight.class);
    private static final int DAY = 24 * 60;

    private final Stage stage;
    private final Facts facts;
    private final Lasting lasting;
    private final int[] open;

    private Foresight(DutyRoster roster, FillOrder order) {
        stage = new Stage(roster, order.from());
        facts = stage.facts;
        lasting = new Lasting(stage);
        open = IntStream.range(0, stage.places())
                .filter(place -> !stage.frozen(place) && stage.wanted(place) > 0)
                .toArray();
    }

    /// In words, the gravest first; empty where nothing is wrong at first sight.
    static List<String> of(DutyRoster roster, FillOrder order) {
        Foresight foresight = new Foresight(roster, order);
        List<String> told = new ArrayList<>();
        foresight.people(told);
        foresight.nights(told);
        foresight.days(told);
        foresight.kinds(told);
        return told;
    }

    private int wanted(IntPredicate which) {
        return IntStream.of(open).filter(which).map(stage::wanted).sum();
    }

    private void people(List<String> told) {
        int wanted = wanted(place -> true);
        int able = 0;
        int people = 0;
        for (Member member : stage.people) {
            int most = most(member);
            able += most;
            people += most > 0 ? 1 : 0;
        }
        if (able < wanted) {
            told.add(T.get("foresee.people", wanted, people, able, wanted - able));
        }
    }

    /// How many shifts a person can take at most, by days, rest, runs and limits.
    private int most(Member member) {
        int[] mine = IntStream.of(open)
                .filter(place -> lasting.may(member, stage.slots.get(place)))
                .toArray();
        int days = (int) IntStream.of(mine).map(stage::day).distinct().count();
        if (days == 0) {
            return 0;
        }
        int shortest = IntStream.of(mine).map(stage::minutes).min().orElse(DAY);
        int rest = hard(Rule.REST) ? facts.rule(Rule.REST).much() : 0;
        int most = Math.min(mine.length, (days * DAY + rest) / (shortest + rest));
        if (hard(Rule.DAY_SHIFTS)) {
            most = Math.min(most, days * facts.rule(Rule.DAY_SHIFTS).much());
        }
        if (hard(Rule.DAYS_RUNNING)) {
            int run = facts.rule(Rule.DAYS_RUNNING).much();
            most = Math.min(most, perDay() * running(days, run));
        }
        if (hard(Rule.MONTH_SHIFTS)) {
            most = Math.min(most, facts.rule(Rule.MONTH_SHIFTS).much() * (days / 28 + 1));
        }
        Integer minutes = facts.profile(member.id()).mostMinutes();
        return minutes == null ? most : Math.min(most, minutes / shortest * (days / 28 + 1));
    }

    /// Of so many days at most so many can be worked, with never more than `run` one after another.
    private static int running(int days, int run) {
        return days - days / (run + 1);
    }

    private int perDay() {
        return hard(Rule.DAY_SHIFTS) ? facts.rule(Rule.DAY_SHIFTS).much() : 3;
    }

    private boolean hard(Rule rule) {
        return facts.rule(rule).strength() == Strength.HARD;
    }

    private void nights(List<String> told) {
        int wanted = wanted(stage::night);
        int able = 0;
        for (Member member : stage.people) {
            int nights = (int) IntStream.of(open)
                    .filter(stage::night)
                    .filter(place -> lasting.may(member, stage.slots.get(place)))
                    .map(stage::evening)
                    .distinct()
                    .count();
            able += hard(Rule.NIGHTS_RUNNING)
                    ? running(nights, facts.rule(Rule.NIGHTS_RUNNING).much())
                    : nights;
        }
        if (able < wanted) {
            told.add(T.get("foresee.nights", wanted, able));
        }
    }

    private void days(List<String> told) {
        Map<Integer, String> few = new LinkedHashMap<>();
        for (int place : open) {
            int day = stage.day(place);
            if (!few.containsKey(day)) {
                int wanted = wanted(each -> stage.day(each) == day);
                int able = able(day, member -> true);
                if (able < wanted) {
                    few.put(day, T.get("foresee.day", brief(day), wanted, able));
                }
            }
        }
        worst(told, few);
    }

    /// How many times somebody of a sort can stand on a day.
    private int able(int day, Predicate<Member> sort) {
        int able = 0;
        for (Member member : stage.people) {
            long places = sort.test(member)
                    ? IntStream.of(open)
                            .filter(place -> stage.day(place) == day)
                            .filter(place -> lasting.may(member, stage.slots.get(place)))
                            .count()
                    : 0;
            able += (int) Math.min(places, perDay());
        }
        return able;
    }

    private void kinds(List<String> told) {
        for (MixNeed need : facts.mixes().stream()
                .sorted(Comparator.comparing(MixNeed::kind))
                .toList()) {
            Map<Integer, String> few = new LinkedHashMap<>();
            for (int place : open) {
                int day = stage.day(place);
                boolean asked = stage.slots.get(place).shift().id().equals(need.shiftId());
                if (asked
                        && !few.containsKey(day)
                        && facts.rule(PlaceNeeds.rule(need.kind())).on()) {
                    int wanted = asked(day, need);
                    int able = able(day, member -> PlaceNeeds.suits(facts, member, need));
                    if (able < wanted) {
                        few.put(day, T.get("foresee.kind", brief(day), wanted, Bars.asked(need), able));
                    }
                }
            }
            List<String> more = new ArrayList<>();
            worst(more, few);
            more.stream().filter(sentence -> !told.contains(sentence)).forEach(told::add);
        }
    }

    /// How many of one sort all shifts of a day ask for together.
    private int asked(int day, MixNeed like) {
        return IntStream.of(open)
                .filter(place -> stage.day(place) == day)
                .flatMap(place -> facts.mixes(stage.slots.get(place).shift().id()).stream()
                        .filter(need -> need.kind() == like.kind() && Objects.equals(need.value(), like.value()))
                        .mapToInt(MixNeed::least))
                .sum();
    }

    private String brief(int day) {
        LocalDate date = stage.date(day);
        return Dates.brief(date);
    }

    private static void worst(List<String> told, Map<Integer, String> few) {
        if (!few.isEmpty()) {
            String first = few.values().iterator().next();
            told.add(few.size() == 1 ? T.get("foresee.once", first) : T.get("foresee.days", first, few.size()));
        }
    }
}
