package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.roster.TestMonth.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberStatus;
import org.shouwang.core.Confidential;
import org.shouwang.household.Flaw;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.sheet.RosterSheet;
import org.shouwang.roster.solver.Rule;

class RosterTest {
    @TempDir
    Path folder;

    TestMonth test;
    Member one;
    Member two;
    Shift evening;
    Shift night;

    @BeforeEach
    void open() {
        test = new TestMonth(folder).people(2, 1);
        one = test.people.get(0);
        two = test.people.get(1);
        Post gate = test.posts.add("南门", "查码、查证、询问、登记");
        evening = test.posts.addShift(gate.id(), "白班", LocalTime.of(8, 0), 720, 1, day(1));
        night = test.posts.addShift(gate.id(), "夜班", LocalTime.of(20, 0), 720, 1, day(1));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void halfPastMidnightTheNightShiftOfYesterdayIsOnDuty() {
        test.duties.assign(night.id(), day(11), one.id());
        test.duties.assign(evening.id(), day(12), two.id());
        OnDuty now = test.rosters.onDuty(LocalDateTime.of(2021, 11, 12, 0, 30));
        assertThat(now.now()).singleElement().satisfies(watch -> {
            assertThat(watch.people()).containsExactly(one);
            assertThat(watch.slot().day()).isEqualTo(day(11));
            assertThat(watch.slot().end()).isEqualTo(day(12).atTime(8, 0));
        });
        assertThat(now.next())
                .singleElement()
                .satisfies(watch -> assertThat(watch.people()).containsExactly(two));
        assertThat(test.rosters
                        .onDuty(LocalDateTime.of(2021, 11, 12, 8, 0))
                        .now()
                        .getFirst()
                        .people())
                .containsExactly(two);
    }

    @Test
    void whoStandsThereWhileAwayIsAmongTheCasesToMend() {
        test.duties.assign(night.id(), day(15), one.id());
        test.duties.assign(night.id(), day(18), one.id());
        test.roll.leave(one.id(), MemberStatus.LEAVE, day(14), day(16), null, day(12));
        List<Flaw> flaws = new ArrayList<>();
        test.store.ledger.read(q -> {
            new DutyCheck(test.roll).look(q, day(12), flaws::add);
            return true;
        });
        assertThat(flaws).singleElement().satisfies(flaw -> {
            assertThat(flaw.rule()).isEqualTo("DUTY-02");
            assertThat(flaw.words()).contains("2021-11-15");
        });
    }

    @Test
    void nobodyOnDutyIsSaidAsAGap() {
        OnDuty now = test.rosters.onDuty();
        assertThat(now.moment()).isEqualTo(LocalDateTime.of(2021, 11, 12, 14, 32));
        assertThat(now.now()).singleElement().satisfies(watch -> {
            assertThat(watch.people()).isEmpty();
            assertThat(watch.leader()).isNull();
            assertThat(watch.missing()).isEqualTo(1);
        });
    }

    @Test
    void anOverlapIsRedAndAShortRestAmber() {
        Post patrol = test.posts.add("巡逻", null);
        Shift early = test.posts.addShift(patrol.id(), "早", LocalTime.of(6, 0), 240, 1, day(1));
        test.duties.assign(night.id(), day(30), one.id());
        test.duties.assign(early.id(), day(1).plusMonths(1), one.id());
        test.duties.assign(evening.id(), day(5), two.id());
        test.duties.assign(night.id(), day(5), two.id());
        List<Conflict> found = test.rosters.conflicts(test.november());
        assertThat(found)
                .filteredOn(Conflict::red)
                .singleElement()
                .satisfies(
                        conflict -> assertThat(conflict.hindrance().sentence()).isEqualTo("同时在12月1日 06-10 巡逻"));
        assertThat(found).filteredOn(conflict -> !conflict.red()).hasSize(2);
    }

    @Test
    void threeNightsRunningAreAmberEvenOverTheEndOfAMonth() {
        RuleBook rules = new RuleBook(test.store.ledger);
        rules.all().stream()
                .filter(setting -> setting.rule() == Rule.NIGHT_REST)
                .forEach(setting -> rules.set(setting.with(Strength.OFF)));
        test.duties.assign(night.id(), day(29), one.id());
        test.duties.assign(night.id(), day(30), one.id());
        assertThat(test.rosters.conflicts(test.november())).isEmpty();
        test.duties.assign(night.id(), day(30).plusDays(1), one.id());
        assertThat(test.rosters.conflicts(test.november()))
                .hasSize(2)
                .allMatch(conflict -> conflict.hindrance().rule() == Rule.NIGHTS_RUNNING);
        assertThat(test.rosters.conflicts(test.rosters.month(YearMonth.of(2021, 12))))
                .hasSize(1);
    }

    @Test
    void anAbsenceOpensThePlaceAndAStandInClosesIt() {
        Duty duty = test.duties.assign(night.id(), day(5), one.id());
        test.duties.absent(duty.id(), new Confidential("发烧"));
        Figures figures = test.rosters.figures(Period.day(day(5)));
        assertThat(figures).isEqualTo(new Figures(2, 2, 0, 1, 0, 0));
        Duty stand = test.duties.standIn(duty.id(), two.id(), new Confidential("发烧"));
        assertThat(stand.originalMemberId()).isEqualTo(one.id());
        assertThat(test.rosters.figures(Period.day(day(5))).filled()).isEqualTo(1);
        test.duties.makeUp(duty.id(), evening.id(), day(7));
        assertThat(test.november().duties(evening.id(), day(7))).singleElement().satisfies(made -> {
            assertThat(made.status()).isEqualTo(DutyStatus.MADE_UP);
            assertThat(made.memberId()).isEqualTo(two.id());
        });
    }

    @Test
    void aSwapExchangesTwoPeopleAndRemembersThem() {
        Duty a = test.duties.assign(night.id(), day(5), one.id());
        Duty b = test.duties.assign(evening.id(), day(9), two.id());
        test.duties.swap(a.id(), b.id());
        assertThat(test.november().duties(night.id(), day(5)))
                .extracting(Duty::memberId)
                .containsExactly(two.id());
        assertThat(test.november().duties(evening.id(), day(9))).singleElement().satisfies(duty -> {
            assertThat(duty.memberId()).isEqualTo(one.id());
            assertThat(duty.originalMemberId()).isEqualTo(two.id());
            assertThat(duty.status()).isEqualTo(DutyStatus.SWAPPED);
        });
        assertThat(test.store.ledger.undo().orElseThrow().subject()).isEqualTo("11月5日 20-08 王文书");
        assertThat(test.november().duties()).containsExactlyInAnyOrder(a, b);
    }

    @Test
    void nobodyStandsTwiceInOnePlace() {
        test.duties.assign(night.id(), day(5), one.id());
        assertThatThrownBy(() -> test.duties.assign(night.id(), day(5), one.id()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("已经有这个人");
    }

    @Test
    void thereIsOneLeaderAShift() {
        Duty a = test.duties.assign(night.id(), day(5), one.id());
        Duty b = test.duties.assign(night.id(), day(5), two.id());
        test.duties.lead(a.id());
        test.duties.lead(b.id());
        assertThat(test.november().duties(night.id(), day(5)))
                .extracting(Duty::leader)
                .containsExactly(true, false);
    }

    @Test
    void aClosedPostKeepsItsPastAndLosesItsFuture() {
        test.duties.assign(night.id(), day(5), one.id());
        test.duties.assign(night.id(), day(20), one.id());
        test.posts.close(night.postId(), day(15));
        DutyRoster month = test.november();
        assertThat(month.duties()).extracting(Duty::day).containsExactly(day(5));
        assertThat(month.figures().needed()).isEqualTo(30);
        assertThat(test.rosters.month(YearMonth.of(2021, 12)).shifts()).isEmpty();
    }

    @Test
    void timesOfAShiftInUseAreNotChangedBehindThePeople() {
        test.duties.assign(night.id(), day(5), one.id());
        Shift other = new Shift(
                night.id(),
                night.postId(),
                night.name(),
                LocalTime.of(21, 0),
                660,
                2,
                night.position(),
                night.fromDay(),
                null,
                null);
        assertThatThrownBy(() -> test.posts.reviseShift(other))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("已经排了人");
    }

    @Test
    void aYearWithoutNoticeIsSaidToBeUnknown() {
        DutyRoster month = test.rosters.month(YearMonth.of(2031, 5));
        assertThat(month.calendarKnown()).isFalse();
        assertThat(RosterSheet.grid(month, RosterHead.NONE).notes()).anyMatch(note -> note.contains("2031年放假安排未公布"));
        assertThat(RosterSheet.grid(test.november(), RosterHead.NONE).notes()).noneMatch(note -> note.contains("未公布"));
    }

    @Test
    void whoIsAwayTodayIsSoAndComesBack() {
        test.roll.leave(one.id(), MemberStatus.LEAVE, day(10), day(20), new Confidential("家事"), day(12));
        assertThat(test.roll.member(one.id()).orElseThrow().status()).isEqualTo(MemberStatus.LEAVE);
        test.roll.returned(one.id(), day(15));
        assertThat(test.roll.member(one.id()).orElseThrow().status()).isEqualTo(MemberStatus.ON_DUTY);
        assertThat(test.roll.leaves(day(1), day(30)))
                .singleElement()
                .satisfies(leave -> assertThat(leave.untilDay()).isEqualTo(day(14)));
        assertThat(test.november().leave(one.id(), LocalDate.of(2021, 11, 15))).isEmpty();
    }
}
