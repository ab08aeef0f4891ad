package org.shouwang.roster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.roster.solver.TestCase.plan;
import static org.shouwang.roster.solver.TestCase.takes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFillerTest {
    static final Filler FILLER = new PlainFiller();

    static Effort steps(int steps) {
        return new Effort(0, steps, 1, 1);
    }

    static Answer filled(Case given, int steps) {
        Answer answer = FILLER.fill(given, null, steps(steps), Watcher.NONE);
        assertThat(new Judge(given).hardBreaches(answer.plan())).isZero();
        assertThat(new Judge(given).penalty(answer.plan())).isEqualTo(answer.penalty());
        assertThat(answer.bound()).isLessThanOrEqualTo(answer.penalty());
        return answer;
    }

    @ParameterizedTest
    @CsvSource({"18, 1, 31, 3", "60, 6, 31, 1", "300, 20, 7, 3"})
    void theMonthsOfTheOfficeAreFilledWholly(int people, int posts, int days, int wanted) {
        Case given = new OwnCase(people, posts, days, wanted).built();
        Answer answer = filled(given, 20);
        List<Breach> breaches = new Judge(given).breaches(answer.plan());
        assertThat(breaches).noneMatch(breach -> breach.rule() == Rule.COVER);
    }

    @Test
    void aSmallWeekIsFilledWithoutAnyBreach() {
        Case given = new TestCase(7, 1, 4).rest(Case.HARD).equalHours(20).built();
        Answer answer = filled(given, 200);
        assertThat(answer.penalty()).isZero();
        assertThat(answer.proven()).isTrue();
        assertThat(answer.by()).isEqualTo(PlainFiller.NAME);
    }

    @Test
    void theSameCaseGivesTheSamePlan() {
        Case given = new OwnCase(18, 1, 14, 2).built();
        Plan plan = filled(given, 30).plan();
        assertThat(filled(given, 30).plan()).isEqualTo(plan);
        Answer other = FILLER.fill(given, null, new Effort(0, 30, 1, 99), Watcher.NONE);
        assertThat(other.plan()).isNotEqualTo(plan);
    }

    @Test
    void whatNobodyMayDoStaysOpenAndIsTheBound() {
        TestCase given = new TestCase(1, 1, 2).may(0, 1).may(1, 1);
        Answer answer = filled(given.built(), 5);
        assertThat(answer.penalty()).isEqualTo(2L * TestCase.COVER).isEqualTo(answer.bound());
    }

    @Test
    void whoIsFixedStaysAlsoInFrozenPlaces() {
        TestCase given =
                new TestCase(3, 1, 3).rest(Case.HARD).frozen(0).fixed(0, 0, 8).equalHours(50);
        Plan plan = filled(given.built(), 50).plan();
        assertThat(plan.taken()[0]).contains(0, 8).doesNotContain(1, 2);
        assertThat(plan.taken()[1]).doesNotContain(0);
        assertThat(plan.taken()[2]).doesNotContain(0);
    }

    @Test
    void aPlanBegunWithIsMadeLegalAndKeptWherePossible() {
        TestCase given = new TestCase(3, 1, 4).rest(Case.HARD);
        for (int w = 0; w < 4; w++) {
            for (int p = 0; p < 9; p++) {
                given.price(w, new Worker.Price(Rule.CHANGE, p, p % 4 != w, 3));
            }
        }
        Plan start = plan(takes(0, 4, 8), takes(1, 5), takes(2, 6), takes(2, 3, 7));
        Answer answer = FILLER.fill(given.built(), start, steps(50), Watcher.NONE);
        assertThat(new Judge(given.built()).breaches(answer.plan())).isEmpty();
        assertThat(answer.plan()).isEqualTo(plan(takes(0, 4, 8), takes(1, 5), takes(2, 6), takes(3, 7)));
    }

    @Test
    void someoneInChargeIsPutWhereOneIsAsked() {
        TestCase given = new TestCase(2, 2, 8).rest(Case.HARD);
        for (int p = 0; p < 6; p++) {
            given.mix(p, new Place.Mix(Rule.LEADER, new int[] {5, 6, 7}, 1, Case.HARD));
        }
        assertThat(filled(given.built(), 50).penalty()).isZero();
    }

    @Test
    void theOnLookerSeesItGetBetterAndMayStopOrCancel() {
        List<Long> seen = new ArrayList<>();
        Case given = new OwnCase(18, 1, 14, 2).built();
        Watcher impatient = new Watcher() {
            int asked;

            @Override
            public void found(long penalty, long bound, double seconds) {
                seen.add(penalty);
            }

            @Override
            public boolean enough() {
                return asked++ > 150;
            }
        };
        Answer answer = FILLER.fill(given, null, new Effort(600, 0, 1, 1), impatient);
        assertThat(seen)
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> Long.compare(b, a))
                .contains(answer.penalty());
        Watcher cancelling = new Watcher() {
            @Override
            public void found(long penalty, long bound, double seconds) {}

            @Override
            public boolean enough() {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> FILLER.fill(given, null, steps(5), cancelling))
                .isInstanceOf(CancellationException.class);
    }
}
