package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.roster.TestMonth.NOVEMBER;
import static org.shouwang.roster.TestMonth.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.branch.Availability;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.MemberStatus;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.solver.Rule;

class FillingTest {
    @TempDir
    Path folder;

    TestMonth test;

    @BeforeEach
    void open() {
        test = new TestMonth(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aMonthIsFilledEvenlyAndWithoutConflict() {
        test.whole();
        Filled filled = test.rosters.fill(NOVEMBER);
        DutyRoster month = test.november();
        assertThat(filled.placed()).isEqualTo(360);
        assertThat(filled.open()).isEmpty();
        assertThat(month.figures()).isEqualTo(new Figures(180, 360, 360, 0, 41, 360 * 480L));
        assertThat(test.rosters.conflicts(month)).isEmpty();
        Fairness fairness = Fairness.of(month);
        assertThat(fairness.spreadMinutes()).isLessThanOrEqualTo(480);
        assertThat(fairness.spreadNights()).isLessThanOrEqualTo(1);
        var weekends = fairness.shares().stream().mapToInt(Share::weekends).summaryStatistics();
        assertThat(weekends.getMax() - weekends.getMin()).isLessThanOrEqualTo(1);
    }

    @Test
    void everyShiftHasAPartyMemberInChargeWherePossible() {
        test.whole();
        test.rosters.fill(NOVEMBER);
        DutyRoster month = test.november();
        List<Slot> slots = month.slots();
        assertThat(slots)
                .allSatisfy(slot -> assertThat(month.duties(slot.shift().id(), slot.day()).stream()
                                .filter(Duty::leader))
                        .hasSize(1));
        long led = month.duties().stream()
                .filter(duty -> duty.leader() && month.member(duty.memberId()).kind() == MemberKind.PARTY_MEMBER)
                .count();
        assertThat(led).isGreaterThan(140);
    }

    @Test
    void whatWasWrittenBeforeStays() {
        test.whole();
        Shift night = test.shift("南门", 0);
        Duty mine = test.duties.pin(
                test.duties.assign(night.id(), day(5), test.people.get(3).id()).id(), true);
        test.rosters.fill(NOVEMBER);
        assertThat(test.november().duties(night.id(), day(5))).hasSize(2).contains(mine);
        assertThat(test.rosters.clear(test.november().period(), day(1))).isEqualTo(359);
        assertThat(test.november().duties()).containsExactly(mine);
    }

    @Test
    void fillingIsOneActAndTakenBackAsOne() {
        test.whole();
        test.rosters.fill(NOVEMBER);
        test.store.ledger.undo();
        assertThat(test.november().duties()).isEmpty();
        test.store.ledger.redo();
        assertThat(test.november().duties()).hasSize(360);
    }

    @Test
    void theSameStoreIsFilledInTheSameWay() {
        test.whole();
        test.rosters.fill(NOVEMBER);
        List<String> first = names();
        test.store.ledger.undo();
        test.rosters.fill(NOVEMBER);
        assertThat(names()).isEqualTo(first);
    }

    List<String> names() {
        return test.november().duties().stream()
                .map(duty -> duty.day() + " " + duty.shiftId() + " " + duty.memberId() + duty.leader())
                .toList();
    }

    @Test
    void onlyTheDaysFromTodayOnAreFilled() {
        test.whole();
        test.rosters.fill(test.november().period(), day(12), Progress.NONE);
        assertThat(test.november().duties()).allMatch(duty -> !duty.day().isBefore(day(12)));
    }

    @Test
    void leaveQuarantineAndDepartureAreRespected() {
        test.whole();
        Member ill = test.people.get(0);
        Member away = test.people.get(1);
        Member gone = test.people.get(2);
        test.roll.leave(ill.id(), MemberStatus.HOME_QUARANTINE, day(3), null, null, day(1));
        test.roll.leave(away.id(), MemberStatus.LEAVE, day(10), day(20), null, day(1));
        test.roll.depart(gone.id(), day(15));
        test.rosters.fill(NOVEMBER);
        DutyRoster month = test.november();
        assertThat(days(month, ill)).allMatch(day -> day.isBefore(day(3)));
        assertThat(days(month, away)).isNotEmpty().noneMatch(day -> !day.isBefore(day(10)) && !day.isAfter(day(20)));
        assertThat(days(month, gone)).isNotEmpty().noneMatch(day -> day.isAfter(day(15)));
        assertThat(test.rosters.conflicts(month)).isEmpty();
    }

    List<LocalDate> days(DutyRoster month, Member member) {
        return month.duties().stream()
                .filter(duty -> duty.memberId().equals(member.id()))
                .map(Duty::day)
                .toList();
    }

    @Test
    void availabilityIsRespected() {
        test.whole();
        Availability[] kinds = Availability.values();
        for (int i = 0; i < test.people.size(); i++) {
            test.roll.revise(test.people.get(i).withAvailability(kinds[i % kinds.length]));
        }
        test.rosters.fill(NOVEMBER);
        DutyRoster month = test.november();
        assertThat(month.duties()).allSatisfy(duty -> {
            Slot slot = month.slot(duty);
            switch (month.member(duty.memberId()).availability()) {
                case DAY -> assertThat(slot.shift().start()).isEqualTo(LocalTime.of(8, 0));
                case NIGHT -> assertThat(slot.shift().start()).isNotEqualTo(LocalTime.of(8, 0));
                case WEEKEND -> assertThat(month.rest(slot.day())).isTrue();
                case WORKDAY -> assertThat(month.rest(slot.day())).isFalse();
                case ANY -> assertThat(slot.day()).isNotNull();
            }
        });
    }

    @Test
    void whatCannotBeFilledIsToldWithTheReasonOfEach() {
        Member one = test.enrol("张文", MemberKind.PARTY_MEMBER);
        Member two = test.enrol("李卫", MemberKind.VOLUNTEER);
        test.post("南门", 1);
        test.roll.leave(two.id(), MemberStatus.LEAVE, day(1), day(12), null, day(1));
        Shift late = test.shift("南门", 2);
        test.duties.assign(late.id(), day(11), one.id());
        test.rosters.fill(TestMonth.days(12, 12), day(12), Progress.NONE);
        List<Unfilled> open = test.rosters.open(TestMonth.days(12, 12), day(12));
        assertThat(open).hasSize(2);
        Unfilled gap = open.getFirst();
        assertThat(gap.gap().slot().shift().hours()).isEqualTo("00-08");
        assertThat(gap.barred())
                .extracting(each -> each.hindrance().sentence())
                .containsExactly("前一班11月11日 16-24 南门，只休息0小时，不足11小时", "11月12日请假，到11月12日");
        assertThat(gap.barred()).extracting(each -> each.hindrance().soft()).containsExactly(true, false);
    }

    @Test
    void restAndNightsReachOverTheEndOfTheMonth() {
        Member one = test.enrol("张文", MemberKind.PARTY_MEMBER);
        test.post("南门", 1);
        Shift late = test.shift("南门", 2);
        test.duties.assign(late.id(), LocalDate.of(2021, 10, 31), one.id());
        test.rosters.fill(TestMonth.days(1, 1), day(1), Progress.NONE);
        List<Duty> first = test.november().duties();
        assertThat(first).hasSize(1);
        assertThat(test.november().slot(first.getFirst()).shift().hours()).isEqualTo("16-24");
    }

    @Test
    void cancellingWritesNothing() {
        test.whole();
        Progress impatient = new Progress() {
            @Override
            public void at(long done, long of) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> test.rosters.fill(test.november().period(), day(1), impatient)))
                .isInstanceOf(CancellationException.class);
        assertThat(test.november().duties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheSituationFillingBreaksNoRule(int seed) {
        Random random = new Random(seed);
        test.people(2 + random.nextInt(6), random.nextInt(10));
        for (int p = 0; p <= random.nextInt(3); p++) {
            Post post = test.posts.add("岗" + p, null);
            for (int s = 0; s <= random.nextInt(4); s++) {
                test.posts.addShift(
                        post.id(),
                        "班" + s,
                        LocalTime.of(random.nextInt(24), 0),
                        60 * (1 + random.nextInt(14)),
                        1 + random.nextInt(2),
                        day(1).minusDays(40));
            }
        }
        for (Member member : test.people) {
            test.roll.revise(member.withAvailability(Availability.values()[random.nextInt(5)]));
            if (random.nextInt(3) == 0) {
                LocalDate from = day(1 + random.nextInt(25));
                test.roll.leave(member.id(), MemberStatus.LEAVE, from, from.plusDays(random.nextInt(9)), null, day(1));
            }
        }
        Filled october = test.rosters.fill(YearMonth.of(2021, 10));
        Filled november = test.rosters.fill(NOVEMBER);
        DutyRoster month = test.november();
        assertThat(october.placed() + november.placed()).isPositive();
        assertThat(test.rosters.conflicts(month))
                .allMatch(conflict -> conflict.hindrance().rule() == Rule.WEEK_HOURS);
        assertThat(test.rosters.conflicts(test.rosters.month(YearMonth.of(2021, 10))))
                .allMatch(conflict -> conflict.hindrance().rule() == Rule.WEEK_HOURS);
        assertThat(month.figures().open()).isEqualTo(november.missing());
        assertThat(november.open())
                .allSatisfy(open -> assertThat(open.barred().size()
                                + month.duties(
                                                open.gap().slot().shift().id(),
                                                open.gap().slot().day())
                                        .size())
                        .isGreaterThanOrEqualTo(test.people.size()));
        for (Member member : test.people) {
            List<Slot> mine = month.allDuties().stream()
                    .filter(duty -> duty.memberId().equals(member.id()))
                    .map(month::slot)
                    .toList();
            for (int i = 0; i < mine.size(); i++) {
                for (int j = i + 1; j < mine.size(); j++) {
                    assertThat(mine.get(i).overlaps(mine.get(j))).isFalse();
                }
            }
        }
    }
}
