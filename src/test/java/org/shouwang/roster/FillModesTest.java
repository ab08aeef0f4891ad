package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.shouwang.roster.TestMonth.day;
import static org.shouwang.roster.TestMonth.days;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberStatus;
import org.shouwang.core.Confidential;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.solver.CpFiller;
import org.shouwang.roster.solver.Effort;
import org.shouwang.roster.solver.Fillers;
import org.shouwang.roster.solver.Watcher;

class FillModesTest {
    @TempDir
    Path folder;

    TestMonth test;

    @BeforeEach
    void open() {
        test = new TestMonth(folder);
        test.people(6, 6);
        test.post("南门", 1);
    }

    @AfterEach
    void close() {
        test.close();
    }

    Filled fill(int from, int until, FillMode mode, LocalDateTime moment) {
        return test.rosters.fill(FillOrder.of(days(from, until), mode, moment).with(FillOrder.QUICK), Watcher.NONE);
    }

    Set<String> lines(int from, int until) {
        return test.rosters.period(days(from, until)).duties().stream()
                .map(duty -> duty.day() + " " + duty.shiftId() + " " + duty.memberId())
                .collect(Collectors.toSet());
    }

    @Test
    void fillingAllKeepsWhatIsPinnedChangedByHandOrBegun() {
        fill(1, 14, FillMode.EMPTY, day(1).atStartOfDay());
        List<Duty> first = test.november().duties();
        Duty pinned = test.duties.pin(first.get(30).id(), true);
        Duty standIn = test.duties.standIn(
                first.get(35).id(),
                test.people.stream()
                        .filter(member -> test
                                .november()
                                .duties(first.get(35).shiftId(), first.get(35).day())
                                .stream()
                                .noneMatch(duty -> duty.memberId().equals(member.id())))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                (Confidential) null);
        FillOrder order =
                FillOrder.of(days(1, 14), FillMode.ALL, day(8).atStartOfDay()).with(new Effort(0, 100, 1, 77));
        Filled again = test.rosters.fill(order, Watcher.NONE);
        DutyRoster now = test.november();
        assertThat(now.duties()).hasSize(42).contains(pinned, standIn);
        assertThat(now.duties()).containsAll(first.subList(0, 21));
        assertThat(again.missing()).isZero();
        assertThat(again.removed()).isEqualTo(again.placed());
    }

    @Test
    void repairChangesTheLeastAndNothingWithinADayUnasked() {
        fill(1, 14, FillMode.EMPTY, day(1).atStartOfDay());
        DutyRoster before = test.november();
        LocalDateTime now = day(5).atTime(10, 0);
        Member ill = before.duties().stream()
                .filter(duty -> duty.day().isAfter(day(6)))
                .map(duty -> before.member(duty.memberId()))
                .findFirst()
                .orElseThrow();
        List<Duty> lost = before.duties().stream()
                .filter(duty -> duty.memberId().equals(ill.id()) && !duty.day().isBefore(day(6)))
                .toList();
        test.roll.leave(ill.id(), MemberStatus.HOME_QUARANTINE, day(6), day(14), null, day(6));
        Filled repaired = fill(1, 14, FillMode.REPAIR, now);
        DutyRoster after = test.november();
        assertThat(repaired.missing()).isZero();
        assertThat(repaired.changed()).isEqualTo(lost.size());
        assertThat(repaired.placed() + repaired.removed()).isZero();
        List<Duty> changed = after.duties().stream()
                .filter(duty -> !before.duties().contains(duty))
                .toList();
        assertThat(changed).hasSize(lost.size()).allSatisfy(duty -> {
            assertThat(duty.status()).isEqualTo(DutyStatus.STAND_IN);
            assertThat(duty.originalMemberId()).isEqualTo(ill.id());
            assertThat(after.slot(duty).begin()).isAfter(now);
        });
        assertThat(test.rosters.conflicts(after)).isEmpty();
    }

    @Test
    void theNextWeekIsExtendedFromThisOne() {
        fill(1, 7, FillMode.EMPTY, day(1).atStartOfDay());
        fill(8, 14, FillMode.EXTEND, day(8).atStartOfDay());
        Set<String> thisWeek = lines(1, 7);
        Set<String> next = test.rosters.period(days(8, 14)).duties().stream()
                .map(duty -> duty.day().minusDays(7) + " " + duty.shiftId() + " " + duty.memberId())
                .collect(Collectors.toSet());
        assertThat(next).hasSize(21);
        next.retainAll(thisWeek);
        assertThat(next).hasSizeGreaterThan(14);
    }

    @Test
    void sameStoreOrderAndEffortGiveTheSameRoster() {
        fill(1, 14, FillMode.EMPTY, day(1).atStartOfDay());
        Set<String> first = lines(1, 14);
        test.store.ledger.undo();
        assertThat(lines(1, 14)).isEmpty();
        fill(1, 14, FillMode.EMPTY, day(1).atStartOfDay());
        assertThat(lines(1, 14)).isEqualTo(first);
    }

    @Test
    void whatWasPinnedAgainstTheRulesStaysAndTheRestIsFilled() {
        Member one = test.people.getFirst();
        for (int nth = 0; nth < 3; nth++) {
            for (int d = 2; d <= 5; d++) {
                test.duties.pin(
                        test.duties
                                .assign(test.shift("南门", nth).id(), day(d), one.id())
                                .id(),
                        true);
            }
        }
        Filled filled = fill(1, 7, FillMode.EMPTY, day(1).atStartOfDay());
        assertThat(filled.missing()).isZero();
        test.rosters.clear(days(1, 7), day(1));
        assumeTrue(Fillers.solverThere());
        Rosters solved =
                new Rosters(test.store.ledger, ChineseCalendar.standard(), test.rosters.clock(), CpFiller::new);
        FillOrder order = FillOrder.empty(days(1, 7), day(1)).with(new Effort(60, 2, 1, 1));
        assertThat(solved.fill(order, Watcher.NONE).missing()).isZero();
        assertThat(test.rosters.conflicts(test.rosters.period(days(1, 7))))
                .isNotEmpty()
                .allMatch(conflict -> conflict.duty().pinned());
    }

    @Test
    void whatFillingDidIsTold() {
        Filled filled = fill(1, 14, FillMode.EMPTY, day(1).atStartOfDay());
        assertThat(filled.placed()).isEqualTo(42);
        assertThat(filled.coverage()).isEqualTo(1);
        assertThat(filled.gap()).isBetween(0.0, 1.0);
        assertThat(filled.fairness().spreadMinutes()).isLessThanOrEqualTo(480);
        assertThat(filled.fairness().spreadNights()).isLessThanOrEqualTo(1);
        assertThat(filled.by()).isEqualTo("plain");
        assertThat(filled.seconds()).isGreaterThanOrEqualTo(filled.first());
    }

    @Test
    void whyNamesWhoElseCouldAndWhatIsFair() {
        fill(1, 14, FillMode.EMPTY, day(1).atStartOfDay());
        DutyRoster month = test.rosters.period(new Period(day(1), day(14)));
        History history = test.rosters.history(month.period());
        Duty duty = month.duties().get(20);
        Why why = Why.of(month, history, duty);
        assertThat(why.free()).isPositive();
        assertThat(why.sentences().getFirst()).startsWith("还有" + why.free() + "人也能排：");
        assertThat(why.sentences().get(1)).startsWith("排这一班之前本期").contains("应得");
        Standing standing = Standing.of(month, history).getFirst();
        assertThat(standing.fairMinutes()).isEqualTo(42 * 480 / 12.0);
        assertThat(Math.abs(standing.hoursAhead())).isLessThanOrEqualTo(8);
    }
}
