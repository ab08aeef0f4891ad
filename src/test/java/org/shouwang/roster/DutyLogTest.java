package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.roster.TestMonth.day;
import static org.shouwang.roster.TestMonth.days;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.core.Confidential;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.time.Period;

class DutyLogTest {
    @TempDir
    Path folder;

    TestMonth test;
    Suspensions suspensions;
    Attendance attendance;
    WalkUps walkUps;
    ServiceHours service;
    Member one;
    Member two;
    Shift white;
    Shift night;

    @BeforeEach
    void open() {
        test = new TestMonth(folder).people(3, 1);
        one = test.people.get(0);
        two = test.people.get(1);
        Post gate = test.posts.add("南门", null);
        white = test.posts.addShift(gate.id(), "白班", LocalTime.of(8, 0), 720, 2, day(1));
        night = test.posts.addShift(gate.id(), "夜班", LocalTime.of(20, 0), 720, 2, day(1));
        suspensions = new Suspensions(test.store.ledger);
        attendance = new Attendance(test.store.ledger, test.rosters.clock());
        walkUps = new WalkUps(test.store.ledger, test.rosters.clock());
        service = new ServiceHours(test.store.ledger, test.rosters, test.rosters.clock());
    }

    @AfterEach
    void close() {
        assertThat(test.store.ledger.examine()).isEmpty();
        test.close();
    }

    @Test
    void aSuspendedPlaceNeedsNobodyAndItsPeopleKeepTheirLines() {
        Duty a = test.duties.assign(night.id(), day(5), one.id());
        test.duties.assign(night.id(), day(5), two.id());
        Duty b = test.duties.standIn(a.id(), test.people.get(2).id(), Grounds.of("发烧", "王书记"));
        suspensions.suspend(night.id(), day(5), Grounds.of("暴雨", "街道办"));

        DutyRoster month = test.november();
        Slot slot = new Slot(night, day(5));
        assertThat(month.needed(slot)).isZero();
        assertThat(month.missing(slot)).isZero();
        assertThat(month.gaps()).noneMatch(gap -> gap.slot().equals(slot));
        assertThat(month.duties(night.id(), day(5))).allMatch(duty -> duty.status() == DutyStatus.SUSPENDED);
        assertThat(month.figures(Period.day(day(5)))).isEqualTo(new Figures(1, 2, 0, 0, 0, 0));
        assertThat(Fairness.of(month).shares()).allMatch(share -> share.absent() == 0 && share.shifts() == 0);
        assertThatThrownBy(() -> test.duties.assign(
                        night.id(), day(5), test.people.get(3).id()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("已停班");

        suspensions.resume(night.id(), day(5));
        assertThat(test.november().duties(night.id(), day(5)))
                .filteredOn(duty -> duty.id().equals(b.id()))
                .containsExactly(b);
        test.store.ledger.undo();
        assertThat(test.november().suspension(slot)).isPresent();
        test.store.ledger.undo();
        assertThat(test.november().duties(night.id(), day(5))).contains(b);
    }

    @Test
    void fillingLeavesASuspendedPlaceEmpty() {
        suspensions.suspend(night.id(), day(14), Grounds.NONE);
        test.rosters.fill(days(14, 14), day(14), org.shouwang.kit.work.Progress.NONE);
        assertThat(test.november().duties(night.id(), day(14))).isEmpty();
        assertThat(test.november().duties(white.id(), day(14))).hasSize(2);
    }

    @Test
    void aStandInASwapAndAnAbsenceKeepWhoWhyAndWithWhoseConsent() {
        Duty a = test.duties.assign(night.id(), day(5), one.id());
        Duty b = test.duties.assign(white.id(), day(7), two.id());
        test.duties.swap(a.id(), b.id(), Grounds.of("家中有事", "王书记"));
        assertThat(test.november().duties(night.id(), day(5))).singleElement().satisfies(duty -> {
            assertThat(duty.originalMemberId()).isEqualTo(one.id());
            assertThat(duty.reason()).isEqualTo(new Confidential("家中有事"));
            assertThat(duty.approvedBy().value()).isEqualTo("王书记");
        });
        Duty absent = test.duties.absent(b.id(), Grounds.of("未到", null));
        assertThat(test.duties.present(absent.id()).status()).isEqualTo(DutyStatus.ON);
        test.duties.absent(b.id(), Grounds.of("未到", null));
        Duty made = test.duties.makeUp(b.id(), white.id(), day(9), Grounds.of("补11月7日", "王书记"));
        assertThat(made.status()).isEqualTo(DutyStatus.MADE_UP);
        assertThat(made.approvedBy().value()).isEqualTo("王书记");
    }

    @Test
    void hoursAreWhatHappenedOverMidnightToo() {
        Duty early = test.duties.assign(night.id(), day(10), one.id());
        Duty planned = test.duties.assign(night.id(), day(9), one.id());
        Duty toCome = test.duties.assign(night.id(), day(20), one.id());
        attendance.write(early.id(), day(10).atTime(19, 45), day(11).atTime(6, 15), null);
        assertThat(service.of(days(1, 30))).singleElement().satisfies(mine -> {
            assertThat(mine.member()).isEqualTo(one);
            assertThat(mine.shifts()).isEqualTo(2);
            assertThat(mine.planned()).isEqualTo(1440);
            assertThat(mine.worked()).isEqualTo(720 + 630);
            assertThat(mine.nights()).isEqualTo(2);
        });
        attendance.write(planned.id(), null, null, 300);
        assertThat(service.of(days(1, 30)).getFirst().worked()).isEqualTo(930);
        assertThat(test.november().figures().minutes()).isEqualTo(930 + 720);
        assertThat(Fairness.of(test.november()).shares().getFirst().minutes()).isEqualTo(930 + 720);
        assertThat(toCome.arrived()).isNull();
    }

    @Test
    void oneKeyNotesComingAndOneGoing() {
        Duty duty = test.duties.assign(white.id(), day(12), one.id());
        test.duties.assign(white.id(), day(12), two.id());
        assertThat(attendance.arriveAll(white.id(), day(12))).isEqualTo(2);
        test.store.moveTo(Instant.parse("2021-11-12T12:05:00Z"));
        Duty gone = attendance.depart(duty.id(), null);
        assertThat(gone.arrived()).isEqualTo(LocalDateTime.of(2021, 11, 12, 14, 32));
        assertThat(gone.departed()).isEqualTo(LocalDateTime.of(2021, 11, 12, 20, 5));
        test.store.ledger.undo();
        assertThat(test.november().duties(white.id(), day(12)))
                .allMatch(each -> each.arrived() != null && each.departed() == null);
    }

    @Test
    void impossibleTimesAreRefused() {
        Duty duty = test.duties.assign(white.id(), day(12), one.id());
        assertThatThrownBy(() -> attendance.write(duty.id(), day(12).atTime(9, 0), day(12).atTime(8, 30), null))
                .hasMessageContaining("颠倒");
        assertThatThrownBy(() -> attendance.arrive(duty.id(), day(12).atTime(18, 0)))
                .hasMessageContaining("还没有到");
        assertThatThrownBy(() -> attendance.arrive(duty.id(), day(10).atTime(8, 0)))
                .hasMessageContaining("太远");
        assertThatThrownBy(() -> attendance.write(duty.id(), null, null, 2000)).isInstanceOf(Fault.class);
    }

    @Test
    void whoComesUnplannedCountsAsPresentAndLaterForThePerson() {
        test.duties.assign(white.id(), day(12), one.id());
        WalkUp walkUp = walkUps.add("王 建国", "15499990000", white.id(), day(12));
        assertThat(walkUp.arrived()).isEqualTo(LocalDateTime.of(2021, 11, 12, 14, 32));
        DutyRoster month = test.november();
        Slot slot = new Slot(white, day(12));
        assertThat(month.present(slot)).isEqualTo(2);
        assertThat(month.missing(slot)).isZero();
        assertThat(month.stood(Period.day(day(12)))).isEqualTo(2);
        assertThat(month.figures(Period.day(day(12))).people()).isEqualTo(2);

        Member him = test.enrol("王建国", MemberKind.VOLUNTEER);
        assertThat(walkUps.suggestions(walkUp)).containsExactly(him);
        test.store.moveTo(Instant.parse("2021-11-12T12:02:00Z"));
        walkUps.depart(walkUp.id(), null);
        Duty duty = walkUps.match(walkUp.id(), him.id());
        assertThat(duty.departed()).isEqualTo(LocalDateTime.of(2021, 11, 12, 20, 2));
        assertThat(test.november().stood(Period.day(day(12)))).isEqualTo(2);
        assertThat(test.november().walkUps(slot)).isEmpty();
        assertThat(service.of(Period.day(day(12))))
                .filteredOn(each -> each.member().equals(him))
                .singleElement()
                .satisfies(his -> {
                    assertThat(his.worked()).isEqualTo(330);
                    assertThat(his.walkUps()).isEqualTo(1);
                });
        test.store.ledger.undo();
        assertThat(test.november().walkUps(slot)).hasSize(1);
        walkUps.match(walkUp.id(), him.id());
        walkUps.unmatch(walkUp.id());
        assertThat(test.november().walkUps(slot)).hasSize(1);
        assertThat(test.november().duties(white.id(), day(12))).hasSize(1);
    }

    @Test
    void whoStandsInTheRosterAlreadyIsNotCountedTwice() {
        Duty planned = test.duties.assign(white.id(), day(12), one.id());
        WalkUp walkUp = walkUps.add(one.name().value(), null, white.id(), day(12));
        Duty duty = walkUps.match(walkUp.id(), one.id());
        assertThat(duty.id()).isEqualTo(planned.id());
        assertThat(duty.arrived()).isEqualTo(LocalDateTime.of(2021, 11, 12, 14, 32));
        assertThat(test.november().present(new Slot(white, day(12)))).isEqualTo(1);
    }

    @Test
    void takingOutADutyThatCameOfAWalkUpLeavesTheWalkUpUnknown() {
        WalkUp walkUp = walkUps.add("赵路人", null, white.id(), day(12));
        Duty duty = walkUps.match(walkUp.id(), two.id());
        test.duties.remove(duty.id());
        assertThat(test.november().walkUps(new Slot(white, day(12)))).hasSize(1);
    }
}
