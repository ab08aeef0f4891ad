package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.roster.TestMonth.NOVEMBER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.sheet.ImportLine.State;
import org.shouwang.roster.sheet.ImportPlan;
import org.shouwang.roster.sheet.RosterImport;
import org.shouwang.roster.sheet.RosterSheet;

class RosterRoundTripTest {
    @TempDir
    Path folder;

    TestMonth test;
    RosterImport imports;

    @BeforeEach
    void open() {
        test = new TestMonth(folder);
        test.post("南门", 2);
        imports = new RosterImport(test.store.ledger, test.rosters);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void ourOwnWorkbookReadsBackUnchangedAsGridAndAsList() {
        test.people(9, 5);
        Post patrol = test.posts.add("巡逻", "每两小时一次");
        test.posts.addShifts(patrol.id(), ShiftTemplate.THREE_EIGHTS, LocalTime.MIDNIGHT, 2, LocalDate.of(2021, 10, 1));
        test.rosters.fill(NOVEMBER);
        test.duties.remove(test.november().duties().getFirst().id());
        DutyRoster roster = test.november();
        RosterHead head = new RosterHead("银河小区", "临时党支部", "支部书记 王守望 15400000099");
        Marking marking = new Marking("王守望", LocalDateTime.of(2021, 11, 12, 9, 30), "");
        for (Sheet sheet : List.of(RosterSheet.grid(roster, head), RosterSheet.list(roster, head))) {
            Path file = folder.resolve("own.xlsx");
            Workbooks.write(file, List.of(sheet), marking, Progress.NONE);
            ImportPlan plan = imports.plan(imports.open(file, null, NOVEMBER, Progress.NONE), Map.of(), true);
            assertThat(plan.lines()).allMatch(line -> line.state() == State.IDENTICAL);
            assertThat(plan.lines()).hasSize(roster.duties().size());
            assertThat(imports.take(plan)).isZero();
            assertThat(test.november().duties()).isEqualTo(roster.duties());
        }
    }
}
