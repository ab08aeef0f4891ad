package org.shouwang.roster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.roster.solver.TestCase.COVER;
import static org.shouwang.roster.solver.TestCase.EARLY;
import static org.shouwang.roster.solver.TestCase.LATE;
import static org.shouwang.roster.solver.TestCase.NIGHT;
import static org.shouwang.roster.solver.TestCase.plan;
import static org.shouwang.roster.solver.TestCase.takes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CpFillerTest {
    static final Filler FILLER = new CpFiller();

    /// Fills to the end and finds no better plan possible.
    static Plan best(TestCase given, long penalty) {
        Answer answer = filled(given.built(), null, 20);
        assertThat(new Judge(given.built())
                        .breaches(answer.plan()).stream()
                                .mapToLong(Breach::price)
                                .sum())
                .isEqualTo(penalty);
        assertThat(answer.penalty()).isEqualTo(penalty);
        assertThat(answer.bound()).isEqualTo(penalty);
        return answer.plan();
    }

    static Answer filled(Case given, Plan start, int steps) {
        Answer answer = FILLER.fill(given, start, new Effort(0, steps, 2, 1), Watcher.NONE);
        assertThat(new Judge(given).hardBreaches(answer.plan())).isZero();
        assertThat(new Judge(given).penalty(answer.plan())).isEqualTo(answer.penalty());
        assertThat(answer.bound()).isLessThanOrEqualTo(answer.penalty());
        assertThat(answer.by()).isEqualTo(CpFiller.NAME);
        return answer;
    }

    @Test
    void aSmallWeekIsFilledWithoutAnyBreach() {
        best(new TestCase(7, 1, 4).rest(Case.HARD).equalHours(20), 0);
    }

    @Test
    void whatNobodyMayDoStaysOpen() {
        best(new TestCase(1, 1, 2).may(0, EARLY).may(1, EARLY), 2L * COVER);
    }

    @Test
    void aRuleThatMustHoldLeavesAPlaceOpenAndOneWithAPriceIsPaid() {
        best(new TestCase(1, 1, 2).rest(Case.HARD), COVER);
        best(new TestCase(1, 1, 2).rest(7), 7);
    }

    @Test
    void wishesForAndAgainstAreWeighed() {
        TestCase given = new TestCase(1, 1, 3).rest(Case.HARD);
        given.price(0, new Worker.Price(Rule.WISH, NIGHT, false, 5));
        given.price(1, new Worker.Price(Rule.WISH, NIGHT, false, 3));
        given.price(1, new Worker.Price(Rule.WISH, EARLY, true, 4));
        assertThat(best(given, 3)).isEqualTo(plan(takes(NIGHT), takes(LATE), takes(EARLY)));
    }

    @Test
    void limitsCostForEachStepBegunOrForbid() {
        TestCase dear = new TestCase(3, 1, 1);
        int[] minutes = IntStream.range(0, 9).map(p -> 480).toArray();
        best(dear.limit(0, new Worker.Limit(Rule.MONTH_HOURS, dear.all(), minutes, 0, 3000, 600, 11)), 3 * 11);
        TestCase hard = new TestCase(3, 1, 1);
        best(hard.limit(0, new Worker.Limit(Rule.MONTH_HOURS, hard.all(), minutes, 0, 3000, 1, Case.HARD)), 3 * COVER);
        TestCase least = new TestCase(3, 0, 1);
        best(least.limit(0, new Worker.Limit(Rule.MONTH_HOURS, least.all(), minutes, 960, 3000, 1, Case.HARD)), 140);
    }

    @Test
    void groupsAreCounted() {
        TestCase given = new TestCase(3, 1, 1);
        List<int[]> days = List.of(takes(0, 1, 2), takes(3, 4, 5), takes(6, 7, 8));
        best(given.count(0, new Worker.Count(Rule.WEEKENDS, days, 1, 9)), 18);
        best(given.count(0, new Worker.Count(Rule.WEEKENDS, days, 1, Case.HARD)), 6 * COVER);
    }

    @Test
    void daysRunningAreNeitherTooManyNorTooFew() {
        TestCase given = new TestCase(5, 1, 1);
        best(given.run(0, new Worker.Run(Rule.DAYS_RUNNING, given.all(), given.dayOf(), false, 0, 3, 6)), 12);
        TestCase hard = new TestCase(5, 1, 1);
        best(
                hard.run(0, new Worker.Run(Rule.DAYS_RUNNING, hard.all(), hard.dayOf(), false, 0, 3, Case.HARD)),
                3 * COVER);
        TestCase off = new TestCase(5, 1, 1).may(0, 0, 1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 14);
        best(off.run(0, new Worker.Run(Rule.DAYS_OFF, off.all(), off.dayOf(), true, 2, 9, 6)), 3 * COVER + 6);
        best(off.run(0, new Worker.Run(Rule.DAYS_OFF, off.all(), off.dayOf(), true, 2, 9, Case.HARD)), 6 * COVER);
    }

    @Test
    void aWeekendIsWorkedWhollyOrNotAtAll() {
        TestCase given = new TestCase(2, 1, 1).may(0, 0, 1, 2, 3);
        Worker.Whole whole = new Worker.Whole(Rule.WHOLE_WEEKEND, takes(0, 1, 2), takes(4, 5), 8);
        best(given.whole(0, whole), 2 * COVER + 8);
        Worker.Whole must = new Worker.Whole(Rule.WHOLE_WEEKEND, takes(0, 1, 2), takes(4, 5), Case.HARD);
        best(given.whole(0, must), 5 * COVER);
    }

    @Test
    void theWorstOffIsHelpedFirst() {
        TestCase given = new TestCase(2, 1, 2).may(1, 0, 1, 2);
        assertThat(best(given.equalHours(10), 0).taken()[0]).hasSize(3);
        TestCase uneven = new TestCase(2, 1, 2).may(1, 0).equalHours(10);
        assertThat(best(uneven, 60).taken()[1]).containsExactly(0);
    }

    @Test
    void someoneOfAKindStandsWhereSomebodyStands() {
        TestCase given = new TestCase(1, 2, 3).rest(Case.HARD).may(0, NIGHT);
        given.mix(EARLY, new Place.Mix(Rule.LEADER, takes(0), 1, Case.HARD));
        given.mix(LATE, new Place.Mix(Rule.LEADER, takes(0), 1, 30));
        best(given, 3 * COVER + 30);
    }

    @Test
    void pairsAndTeamsStandTogetherOrApart() {
        TestCase given = new TestCase(1, 2, 4).rest(Case.HARD);
        given.may(0, EARLY).may(1, EARLY).may(2, LATE).may(3, LATE, NIGHT);
        given.pairs.add(new Pair(Rule.APART, 0, 1, false, 13));
        given.pairs.add(new Pair(Rule.TOGETHER, 1, 2, true, 4));
        given.teams = new Teams(new int[] {0, 1, 0, 1}, 2);
        best(given, 2L * COVER + 13 + 8 + 2);
        given.pairs.set(0, new Pair(Rule.APART, 0, 1, false, Case.HARD));
        best(given, 3L * COVER + 4);
    }

    @Test
    void whoIsFixedStaysThoughItBreaksRules() {
        TestCase given = new TestCase(2, 1, 2).rest(Case.HARD).fixed(0, 0, 1).frozen(0);
        Plan plan = FILLER.fill(given.built(), null, new Effort(0, 3, 1, 1), Watcher.NONE)
                .plan();
        assertThat(plan.taken()[0]).contains(0, 1);
        assertThat(plan.taken()[1]).doesNotContain(0);
        assertThat(new Judge(given.built()).hardBreaches(plan)).isEqualTo(1);
    }

    @Test
    void aLimitNobodyCanReachStopsNothing() {
        TestCase given = new TestCase(2, 1, 3).rest(Case.HARD).may(0, 0);
        given.limit(0, new Worker.Limit(Rule.MONTH_SHIFTS, given.all(), given.ones(), 2, 9, 1, Case.HARD));
        Answer answer = FILLER.fill(given.built(), null, new Effort(0, 3, 2, 1), Watcher.NONE);
        assertThat(answer.penalty()).isEqualTo(COVER);
    }

    @Test
    void withoutTheSolverPlainJavaFillsByTheSameRules() {
        Case given = new TestCase(7, 1, 4).rest(Case.HARD).equalHours(20).built();
        Answer answer = new CpFiller(() -> false).fill(given, null, new Effort(0, 200, 2, 1), Watcher.NONE);
        assertThat(answer.by()).isEqualTo(PlainFiller.NAME);
        assertThat(answer.penalty()).isZero();
        assertThat(new Judge(given).breaches(answer.plan())).isEmpty();
    }

    @Test
    void theSameCaseGivesTheSamePlan() {
        Case given = new OwnCase(18, 1, 10, 2).built();
        Plan plan = filled(given, null, 2).plan();
        assertThat(filled(given, null, 2).plan()).isEqualTo(plan);
    }

    @Test
    void aGoodPlanBegunWithIsKept() {
        TestCase given = new TestCase(3, 1, 4).rest(Case.HARD);
        for (int w = 0; w < 4; w++) {
            for (int p = 0; p < 9; p++) {
                given.price(w, new Worker.Price(Rule.CHANGE, p, p % 4 != w, 3));
            }
        }
        Plan start = plan(takes(0, 4, 8), takes(1, 5), takes(2, 6), takes(2, 3, 7));
        Answer answer = filled(given.built(), start, 3);
        assertThat(answer.plan()).isEqualTo(plan(takes(0, 4, 8), takes(1, 5), takes(2, 6), takes(3, 7)));
        assertThat(answer.proven()).isTrue();
    }

    @Test
    void theOnLookerMayStopAndKeepOrCancel() {
        List<Long> seen = new ArrayList<>();
        Case given = new OwnCase(18, 1, 14, 2).built();
        Answer answer = FILLER.fill(given, null, new Effort(600, 0, 2, 1), new Looker(seen, false));
        assertThat(seen).isNotEmpty().contains(answer.penalty());
        assertThatThrownBy(() -> FILLER.fill(given, null, new Effort(600, 0, 2, 1), new Looker(seen, true)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("roster-"))
                .allMatch(thread -> thread.getState() != Thread.State.RUNNABLE);
    }

    /// Has enough after the first plan.
    private record Looker(List<Long> seen, boolean cancels) implements Watcher {
        @Override
        public void found(long penalty, long bound, double seconds) {
            seen.add(penalty);
        }

        @Override
        public boolean enough() {
            if (cancels && !seen.isEmpty()) {
                throw new CancellationException();
            }
            return !seen.isEmpty();
        }
    }
}
