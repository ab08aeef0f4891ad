package org.shouwang.roster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.roster.solver.TestCase.COVER;
import static org.shouwang.roster.solver.TestCase.EARLY;
import static org.shouwang.roster.solver.TestCase.LATE;
import static org.shouwang.roster.solver.TestCase.NIGHT;
import static org.shouwang.roster.solver.TestCase.at;
import static org.shouwang.roster.solver.TestCase.plan;
import static org.shouwang.roster.solver.TestCase.takes;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JudgeTest {
    static void costs(TestCase given, Plan plan, long price) {
        Judge judge = new Judge(given.built());
        assertThat(judge.penalty(plan)).isEqualTo(price);
        assertThat(judge.hardBreaches(plan)).isZero();
        assertThat(judge.breaches(plan).stream().mapToLong(Breach::price).sum()).isEqualTo(price);
    }

    static void forbidden(TestCase given, Plan plan, Rule rule, int times) {
        Judge judge = new Judge(given.built());
        assertThat(judge.hardBreaches(plan)).isEqualTo(times);
        assertThat(judge.breaches(plan).stream().filter(Breach::hard))
                .isNotEmpty()
                .allMatch(breach -> breach.rule() == rule);
    }

    /// One day for nobody in particular: cover costs nothing.
    static TestCase free(int days, int workers) {
        return new TestCase(days, 0, workers);
    }

    @Test
    void eachOneMissingCostsThePriceOfCover() {
        TestCase given = new TestCase(1, 2, 6);
        costs(given, plan(takes(0), takes(0), takes(1), takes(1), takes(2), takes(2)), 0);
        costs(given, plan(takes(0), takes(), takes(1), takes(1), takes(), takes()), 3 * COVER);
        Breach gap = new Judge(given.built())
                .breaches(plan(takes(0), takes(0), takes(1), takes(1), takes(2), takes()))
                .getFirst();
        assertThat(gap.rule()).isEqualTo(Rule.COVER);
        assertThat(gap.places()).containsExactly(2);
        assertThat(gap.amount()).isEqualTo(1);
        assertThat(gap.worker()).isEqualTo(-1);
    }

    @Test
    void eachOneTooManyCostsAndBeyondTheMostIsForbidden() {
        TestCase given = free(1, 2);
        costs(given, plan(takes(0), takes()), 70);
        forbidden(given, plan(takes(0), takes(0)), Rule.SURPLUS, 1);
    }

    @Test
    void aFrozenPlaceIsNotJudged() {
        TestCase given = new TestCase(1, 2, 2).frozen(0).frozen(1).frozen(2).rest(Case.HARD);
        costs(given, plan(takes(0, 1), takes()), 0);
    }

    @Test
    void aMixAsksOnlyWhereSomebodyStands() {
        TestCase given = free(1, 3).mix(0, new Place.Mix(Rule.LEADER, new int[] {2}, 1, 500));
        costs(given, plan(takes(), takes(), takes()), 0);
        costs(given, plan(takes(0), takes(), takes()), 570);
        costs(given, plan(takes(), takes(), takes(0)), 70);
        TestCase strict = free(1, 3).mix(0, new Place.Mix(Rule.ROLE_MIX, new int[] {1, 2}, 2, Case.HARD));
        forbidden(strict, plan(takes(), takes(0), takes()), Rule.ROLE_MIX, 1);
    }

    @Test
    void twoPlacesThatClashCostOncePerPair() {
        TestCase given = free(2, 1).rest(30);
        int off = 70;
        costs(given, plan(takes(at(0, NIGHT), at(0, LATE))), 2 * off + 30);
        costs(given, plan(takes(at(0, NIGHT), at(1, NIGHT))), 2 * off);
        forbidden(free(2, 1).rest(Case.HARD), plan(takes(at(0, LATE), at(1, NIGHT))), Rule.REST, 1);
    }

    @Test
    void whoMayNotStandThereOrMustStandElsewhereIsForbidden() {
        forbidden(free(1, 1).may(0, 1), plan(takes(0)), Rule.AWAY, 1);
        forbidden(free(1, 1).fixed(0, 1), plan(takes()), Rule.CHANGE, 1);
    }

    @Test
    void aWishCostsWhenItIsNotMet() {
        TestCase given = new TestCase(1, 1, 1)
                .price(0, new Worker.Price(Rule.WISH, 0, true, 5))
                .price(0, new Worker.Price(Rule.WISH, 1, false, 7));
        costs(given, plan(takes(1)), 2L * COVER);
        costs(given, plan(takes(0)), 2L * COVER + 12);
        forbidden(
                free(1, 1).price(0, new Worker.Price(Rule.UNAVAILABLE, 0, true, Case.HARD)),
                plan(takes(0)),
                Rule.UNAVAILABLE,
                1);
    }

    @Test
    void aLimitCostsByStepsBegunBeyondIt() {
        TestCase hours = new TestCase(3, 0, 1);
        int[] minutes = IntStream.generate(() -> 480).limit(9).toArray();
        hours.limit(0, new Worker.Limit(Rule.WEEK_HOURS, hours.all(), minutes, 480, 960, 60, 10));
        costs(hours, plan(takes(0)), 70);
        costs(hours, plan(takes(0, 3)), 140);
        costs(hours, plan(takes(0, 3, 6)), 210 + 80);
        costs(hours, plan(takes()), 80);
        TestCase strict = free(3, 1);
        strict.limit(0, new Worker.Limit(Rule.MONTH_SHIFTS, strict.all(), strict.ones(), 0, 1, 1, Case.HARD));
        forbidden(strict, plan(takes(0, 3, 6)), Rule.MONTH_SHIFTS, 2);
    }

    @Test
    void groupsMetAreCounted() {
        TestCase given = free(3, 1)
                .count(0, new Worker.Count(Rule.WEEKENDS, List.of(takes(0, 1, 2), takes(3, 4), takes(6, 7, 8)), 1, 40));
        costs(given, plan(takes(0, 1)), 140);
        costs(given, plan(takes(0, 5)), 140);
        costs(given, plan(takes(0, 3, 8)), 210 + 80);
    }

    @Test
    void aRunOfDaysIsNeitherTooLongNorTooShort() {
        TestCase given = free(6, 1);
        given.run(0, new Worker.Run(Rule.DAYS_RUNNING, given.all(), given.dayOf(), false, 2, 3, 9));
        costs(given, plan(takes(3, 6)), 140);
        costs(given, plan(takes(6)), 70 + 9);
        costs(given, plan(takes(0)), 70);
        costs(given, plan(takes(15)), 70);
        costs(given, plan(takes(0, 3, 6, 9, 12)), 350 + 18);
    }

    @Test
    void aRunOfFreeDaysIsCountedBetweenShifts() {
        TestCase given = free(6, 1);
        given.run(0, new Worker.Run(Rule.DAYS_OFF, given.all(), given.dayOf(), true, 2, 99, Case.HARD));
        costs(given, plan(takes(0, 9)), 140);
        costs(given, plan(takes(3)), 70);
        forbidden(given, plan(takes(0, 6)), Rule.DAYS_OFF, 1);
    }

    @Test
    void aWeekendIsWorkedWhollyOrNotAtAll() {
        TestCase given = free(2, 1).whole(0, new Worker.Whole(Rule.WHOLE_WEEKEND, takes(0, 1, 2), takes(3, 4, 5), 25));
        costs(given, plan(takes()), 0);
        costs(given, plan(takes(0, 4)), 140);
        costs(given, plan(takes(1)), 95);
        costs(given, plan(takes(5)), 95);
    }

    @Test
    void theFurtherFromAFairShareTheDearer() {
        TestCase given = free(4, 2);
        int[] minutes = IntStream.generate(() -> 480).limit(12).toArray();
        given.balances.add(new Balance(Rule.EQUAL_HOURS, minutes, new int[] {1}, new int[] {700}, 480, 11));
        costs(given, plan(takes(), takes(0)), 70);
        costs(given, plan(takes(), takes(0, 3)), 140);
        costs(given, plan(takes(), takes()), 11);
        costs(given, plan(takes(), takes(0, 3, 6, 9)), 280 + 3 * 11);
        costs(given, plan(takes(0, 3, 6, 9), takes(1)), 280 + 70);
    }

    @Test
    void somePeopleShallBeApartAndSomeTogether() {
        TestCase given = new TestCase(1, 0, 2);
        given.pairs.add(new Pair(Rule.APART, 0, 1, false, 60));
        costs(given.frozen(2), plan(takes(2), takes(2)), 0);
        TestCase both = new TestCase(1, 2, 2);
        both.pairs.add(new Pair(Rule.APART, 0, 1, false, 60));
        costs(both, plan(takes(0), takes(0)), 4L * COVER + 60);
        costs(both, plan(takes(0), takes(1)), 4L * COVER);
        both.pairs.set(0, new Pair(Rule.TOGETHER, 0, 1, true, 8));
        costs(both, plan(takes(0), takes(0)), 4L * COVER);
        costs(both, plan(takes(0), takes(1)), 4L * COVER + 16);
    }

    @Test
    void eachTeamBeyondTheFirstCosts() {
        TestCase given = new TestCase(1, 3, 4);
        given.teams = new Teams(new int[] {0, 1, 2, -1}, 3);
        costs(given, plan(takes(0), takes(0), takes(0), takes()), 6L * COVER + 6);
        costs(given, plan(takes(0), takes(), takes(), takes(0)), 7L * COVER);
    }

    @Test
    void objectionsNameWhatWouldBeBrokenNewly() {
        TestCase given = new TestCase(2, 1, 2).rest(Case.HARD).price(0, new Worker.Price(Rule.WISH, 3, true, 5));
        Judge judge = new Judge(given.built());
        Plan plan = plan(takes(at(0, LATE)), takes(at(0, EARLY)));
        assertThat(judge.objections(plan, 0, at(0, LATE))).isEmpty();
        assertThat(judge.objections(plan, 1, at(1, EARLY))).isEmpty();
        assertThat(judge.objections(plan, 0, at(1, NIGHT)))
                .extracting(Breach::rule)
                .containsExactly(Rule.WISH, Rule.REST);
        assertThat(judge.objections(plan, 1, at(0, LATE)))
                .extracting(Breach::rule)
                .containsExactly(Rule.REST, Rule.SURPLUS);
    }

    @Test
    void theCostsOfThePartsAddUpToTheWhole() {
        TestCase given = new TestCase(9, 2, 7).rest(30).equalHours(20);
        given.pairs.add(new Pair(Rule.APART, 0, 1, false, 60));
        given.pairs.add(new Pair(Rule.TOGETHER, 2, 3, true, Case.HARD));
        given.teams = new Teams(new int[] {0, 0, 1, 1, 2, -1, 0}, 3);
        given.run(2, new Worker.Run(Rule.DAYS_RUNNING, given.all(), given.dayOf(), false, 2, 3, 9));
        given.limit(3, new Worker.Limit(Rule.MONTH_SHIFTS, given.all(), given.ones(), 2, 4, 2, 13));
        given.price(4, new Worker.Price(Rule.WISH, 4, false, 6)).may(5, 1, 2, 3);
        Case built = given.built();
        Judge judge = new Judge(built);
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            int[][] taken = new int[7][];
            Arrays.setAll(
                    taken,
                    w -> IntStream.range(0, 27)
                            .filter(p -> random.nextInt(5) == 0)
                            .toArray());
            Plan plan = new Plan(taken);
            int hard = 0;
            long soft = 0;
            int[][] there = judge.there(plan);
            for (int w = 0; w < 7; w++) {
                hard += judge.workerCost(w, taken[w]).hard();
                soft += judge.workerCost(w, taken[w]).soft();
            }
            for (int p = 0; p < 27; p++) {
                hard += judge.placeCost(p, there[p]).hard();
                soft += judge.placeCost(p, there[p]).soft();
            }
            assertThat(judge.cost(plan)).isEqualTo(new Cost(hard, soft));
            List<Breach> all = judge.breaches(plan);
            assertThat(all.stream()
                            .filter(Breach::hard)
                            .mapToInt(Breach::amount)
                            .sum())
                    .isEqualTo(hard);
            assertThat(all.stream()
                            .filter(b -> !b.hard())
                            .mapToLong(Breach::price)
                            .sum())
                    .isEqualTo(soft);
        }
    }
}
