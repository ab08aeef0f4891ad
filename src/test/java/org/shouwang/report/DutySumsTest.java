package org.shouwang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.Attendance;
import org.shouwang.roster.Duties;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Grounds;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.Suspensions;
import org.shouwang.roster.WalkUps;

class DutySumsTest {
    @TempDir
    Path folder;

    @Test
    void theSumsAgreeWhenDutyDidNotGoAsPlanned() {
        try (TestMonthOfWork work = new TestMonthOfWork(folder)) {
            var ledger = work.town.ledger;
            var clock = work.town.clock;
            Rosters rosters = new Rosters(ledger, ChineseCalendar.standard(), clock);
            DutyRoster before = rosters.month(TestMonthOfWork.MONTH);
            List<Duty> duties = before.duties();
            Duty first = duties.get(0);
            new Suspensions(ledger).suspend(first.shiftId(), first.day(), Grounds.of("暴雨", null));
            Duty absent = duties.stream()
                    .filter(duty -> duty.day().isAfter(first.day()))
                    .findFirst()
                    .orElseThrow();
            new Duties(ledger).absent(absent.id(), Grounds.of("未到", null));
            WalkUps walkUps = new WalkUps(ledger, clock);
            walkUps.add("路人甲", null, absent.shiftId(), absent.day());
            var known = walkUps.add("路人乙", "15400010001", absent.shiftId(), absent.day());
            walkUps.match(known.id(), walkUps.suggestions(known).getFirst().id());
            Duty late = duties.stream()
                    .filter(duty -> duty.day().isAfter(absent.day()))
                    .findFirst()
                    .orElseThrow();
            new Attendance(ledger, clock).write(late.id(), null, null, 60);

            DutyRoster after = rosters.month(TestMonthOfWork.MONTH);
            assertThat(work.reports.check(Progress.NONE))
                    .noneMatch(finding -> finding.severity() == Finding.Severity.WRONG);
            Period month = Period.month(TestMonthOfWork.MONTH);
            assertThat(after.stood(month)).isEqualTo(before.stood(month) - 2 - 1 + 2);
            assertThat(after.figures().needed()).isEqualTo(before.figures().needed() - 2);
            assertThat(after.figures().absent()).isEqualTo(1);
            assertThat(after.figures().minutes()).isEqualTo(before.figures().minutes() + (-2 - 1 + 2 - 1) * 480L + 60);
        }
    }
}
