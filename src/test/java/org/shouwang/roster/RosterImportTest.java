package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shouwang.roster.TestMonth.NOVEMBER;
import static org.shouwang.roster.TestMonth.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.sheet.Answer;
import org.shouwang.roster.sheet.GuessedPost;
import org.shouwang.roster.sheet.ImportLine;
import org.shouwang.roster.sheet.ImportLine.State;
import org.shouwang.roster.sheet.ImportPlan;
import org.shouwang.roster.sheet.RosterImport;
import org.shouwang.roster.sheet.RosterTable;

class RosterImportTest {
    @TempDir
    Path folder;

    TestMonth test;
    RosterImport imports;
    Member zhang;
    Member li;
    Member wang;

    @BeforeEach
    void open() {
        test = new TestMonth(folder);
        zhang = test.enrol("张三丰", MemberKind.PARTY_MEMBER);
        li = test.enrol("李四", MemberKind.VOLUNTEER);
        wang = test.enrol("王䶮", MemberKind.VOLUNTEER);
        Post gate = test.posts.add("南门", null);
        test.posts.addShifts(gate.id(), ShiftTemplate.TWO_TWELVES, LocalTime.of(8, 0), 2, LocalDate.of(2021, 10, 1));
        imports = new RosterImport(test.store.ledger, test.rosters);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Path file(boolean old, Object[][] rows, int... merge) throws IOException {
        return TestTable.write(folder.resolve(old ? "in.xls" : "in.xlsx"), rows, merge);
    }

    private ImportPlan plan(Path file) {
        return plan(file, Map.of(), false);
    }

    private ImportPlan plan(Path file, Map<String, Answer> answers, boolean instead) {
        RosterTable table = imports.open(file, null, NOVEMBER, Progress.NONE);
        return imports.plan(table, answers, instead);
    }

    private List<String> names(int nth, int day) {
        DutyRoster roster = test.november();
        return roster.duties(test.shift("南门", nth).id(), day(day)).stream()
                .map(duty -> roster.member(duty.memberId()).called())
                .toList();
    }

    private static ImportLine only(ImportPlan plan, State state) {
        return plan.lines().stream()
                .filter(line -> line.state() == state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGridOfDaysAndShiftsComesInWithNamesPartedInManyWays() throws IOException {
        Path file = file(false, new Object[][] {
            {"2021年11月值班表"},
            {"日期", "星期", "白班", "夜班"},
            {"11月12日", "周五", "张三丰、李  四", "王䶮"},
            {day(13), "六", "张三丰（带班）\n李四", "王䶮 15400000002/张三丰"},
            {"14日", "星期日", "李四，张三丰；王䶮", "无"},
            {"2021.11.15", null, "带班：李四\n值班：王䶮", "—"},
            {"合计", null, "7", "3"}
        });
        ImportPlan plan = plan(file);
        assertThat(plan.count(State.NEW)).isEqualTo(12);
        assertThat(plan.count(State.REFUSED)).isZero();
        assertThat(imports.take(plan)).isEqualTo(12);
        assertThat(names(0, 12)).containsExactlyInAnyOrder("张三丰", "李四");
        assertThat(names(1, 13)).containsExactlyInAnyOrder("王䶮", "张三丰");
        assertThat(names(0, 14)).hasSize(3);
        assertThat(test.november().duties().stream().filter(Duty::leader).map(Duty::memberId))
                .containsExactlyInAnyOrder(zhang.id(), li.id());
        assertThat(plan(file).count(State.IDENTICAL)).isEqualTo(12);
        assertThat(plan(file).changes()).isFalse();
        test.store.ledger.undo();
        assertThat(test.november().duties()).isEmpty();
        assertThat(test.store.ledger.examine()).isEmpty();
    }

    @Test
    void aListInAnOldWorkbookWithDatesMergedDownComesIn() throws IOException {
        Path file = file(
                true,
                new Object[][] {
                    {"南门值班安排（2021年11月）"},
                    {"序号", "值班日期", "星期", "时间段", "岗位", "带班领导", "值班人员", "联系电话", "备注"},
                    {"1", day(12), "五", "8:00—20:00", "南门", "张三丰", "李四 王䶮", "15400000001", ""},
                    {"2", null, null, "20时至次日8时", "南门", "", "王䶮", "", ""},
                    {"3", "11/13", "六", "20:00-8:00", "南门", "李四", "", "", ""},
                },
                2,
                3,
                1,
                1);
        ImportPlan plan = plan(file);
        assertThat(plan.lines()).allMatch(line -> line.state() == State.NEW);
        imports.take(plan);
        assertThat(names(0, 12)).containsExactly("张三丰", "李四", "王䶮");
        assertThat(names(1, 12)).containsExactly("王䶮");
        assertThat(names(1, 13)).containsExactly("李四");
    }

    @Test
    void aWeekWithDaysAcrossComesIn() throws IOException {
        Path file = file(false, new Object[][] {
            {"班次", "11月8日 周一", "11月9日 周二", "11月10日 周三"},
            {"白班 8:00-20:00", "张三丰", "李四", "王䶮"},
            {"夜班 20:00-8:00", "李四", "王䶮", "张三丰"},
        });
        imports.take(plan(file));
        assertThat(names(0, 9)).containsExactly("李四");
        assertThat(names(1, 10)).containsExactly("张三丰");
    }

    @Test
    void twoPostsUnderCommonTitlesAreToldApart() throws IOException {
        Post patrol = test.posts.add("巡逻", null);
        test.posts.addShifts(patrol.id(), ShiftTemplate.TWO_TWELVES, LocalTime.of(8, 0), 1, LocalDate.of(2021, 10, 1));
        Path file = file(
                false,
                new Object[][] {
                    {"日期", "南门", null, "巡逻", null},
                    {null, "白班", "夜班", "白班", "夜班"},
                    {"11月12日", "张三丰", "李四", "王䶮", "张三丰"},
                },
                0,
                1,
                0,
                0,
                0,
                0,
                1,
                2,
                0,
                0,
                3,
                4);
        imports.take(plan(file));
        assertThat(names(0, 12)).containsExactly("张三丰");
        DutyRoster roster = test.november();
        assertThat(roster.duties(test.shift("巡逻", 0).id(), day(12)))
                .extracting(Duty::memberId)
                .containsExactly(wang.id());
    }

    @Test
    void thePostMayStandInTheTitleAndAShiftOfSeveralPostsIsAskedFor() throws IOException {
        Post patrol = test.posts.add("巡逻", null);
        test.posts.addShifts(patrol.id(), ShiftTemplate.TWO_TWELVES, LocalTime.of(8, 0), 1, LocalDate.of(2021, 10, 1));
        ImportPlan told = plan(file(false, new Object[][] {{"巡逻组值班表"}, {"日期", "白班"}, {"11月12日", "李四"}}));
        assertThat(only(told, State.NEW).place()).isEqualTo("巡逻 白班 08-20");
        ImportPlan untold = plan(file(false, new Object[][] {{"日期", "白班"}, {"11月12日", "李四"}}));
        assertThat(only(untold, State.REFUSED).reason()).isEqualTo("“白班”可能是 2 个班次，请写明岗位或起止时间");
    }

    @Test
    void anOfficeWithoutPostsGetsThemFromTheHeadOfItsRoster() throws IOException {
        Path file = file(false, new Object[][] {
            {"日期", "北门 7:00-15:00", "北门 15点至次日7点"}, {"11月12日", "李四 张三丰", "王䶮"}, {"11月13日", "", "李四"}
        });
        try (TestMonth bare = new TestMonth(Files.createDirectory(folder.resolve("bare")))) {
            bare.enrol("李四", MemberKind.VOLUNTEER);
            RosterImport empty = new RosterImport(bare.store.ledger, bare.rosters);
            RosterTable table = empty.open(file, null, NOVEMBER, Progress.NONE);
            List<GuessedPost> guessed = empty.missing(table);
            assertThat(guessed).hasSize(1);
            assertThat(guessed.getFirst().words()).isEqualTo("北门 07:00—15:00 2人、北门 15:00—次日07:00 1人");
            empty.make(table, List.of(guessed.getFirst().called("北门")));
            assertThat(empty.missing(table)).isEmpty();
            ImportPlan plan = empty.plan(table, Map.of(), false);
            assertThat(plan.count(State.NEW)).isEqualTo(2);
            assertThat(plan.count(State.REFUSED)).isZero();
        }
        assertThat(imports.missing(imports.open(file, null, NOVEMBER, Progress.NONE)))
                .isEmpty();
    }

    @Test
    void whatCannotComeInNamesItsRowAndColumn() throws IOException {
        Path file = file(false, new Object[][] {
            {"日期", "星期", "白班", "中班", "夜班"},
            {"11月12日", "周一", "张三丰", "", ""},
            {"11月31日", "", "李四", "", ""},
            {"11月13日", "周六", "", "李四", "王䶮"},
            {"下周", "", "李四", "", ""},
        });
        ImportPlan plan = plan(file);
        List<ImportLine> refused = plan.lines().stream()
                .filter(line -> line.state() == State.REFUSED)
                .toList();
        assertThat(refused).extracting(ImportLine::row).containsExactly(2, 3, 4, 5);
        assertThat(refused.get(0).column()).isEqualTo("C列（白班）");
        assertThat(refused.get(0).reason()).isEqualTo("2021-11-12不是“周一”，日期和星期对不上，请核对");
        assertThat(refused.get(1).reason()).contains("日期看不懂：“11月31日”");
        assertThat(refused.get(2).column()).isEqualTo("D列（中班）");
        assertThat(refused.get(2).reason()).contains("没有“中班”这个班次");
        assertThat(refused.get(3).reason()).contains("下周");
        assertThat(plan.count(State.NEW)).isOne();
        assertThat(plan.refused().rowList()).hasSize(4);
    }

    @Test
    void anUnknownNameIsAskedOnceAndRemembered() throws IOException {
        Path file = file(false, new Object[][] {
            {"日期", "白班"},
            {"11月12日", "老李、小新"},
            {"11月13日", "老李"},
            {"11月14日", "外人"},
        });
        ImportPlan plan = plan(file);
        assertThat(plan.unknown()).containsExactly("老李", "小新", "外人");
        assertThat(plan.changes()).isFalse();
        Map<String, Answer> answers =
                Map.of("老李", new Answer.Is(li), "小新", new Answer.Enrol(MemberKind.VOLUNTEER), "外人", new Answer.Skip());
        ImportPlan answered = plan(file, answers, false);
        assertThat(answered.unknown()).isEmpty();
        assertThat(answered.count(State.NEW)).isEqualTo(3);
        assertThat(only(answered, State.REFUSED).reason()).isEqualTo("选择了不导入");
        imports.take(answered);
        assertThat(names(0, 12)).containsExactlyInAnyOrder("李四", "小新");
        ImportPlan again = plan(file);
        assertThat(again.unknown()).containsExactly("外人");
        assertThat(again.count(State.IDENTICAL)).isEqualTo(3);
        assertThat(test.store.ledger.examine()).isEmpty();
    }

    @Test
    void twoPeopleOfOneNameAreAskedUnlessOneStandsThere() throws IOException {
        Member other = test.enrol("李四", MemberKind.PARTY_MEMBER);
        Path file = file(false, new Object[][] {{"日期", "白班"}, {"11月12日", "李四"}});
        assertThat(plan(file).unknown()).containsExactly("李四");
        test.duties.assign(test.shift("南门", 0).id(), day(12), other.id());
        assertThat(plan(file).count(State.IDENTICAL)).isOne();
    }

    @Test
    void whoeverTheWorkbookLeavesOutStaysUnlessItCountsInstead() throws IOException {
        test.duties.assign(test.shift("南门", 0).id(), day(12), zhang.id());
        Duty pinned = test.duties.assign(test.shift("南门", 0).id(), day(12), wang.id());
        test.duties.pin(pinned.id(), true);
        Path file = file(false, new Object[][] {{"日期", "白班"}, {"11月12日", "李四"}});
        imports.take(plan(file));
        assertThat(names(0, 12)).containsExactlyInAnyOrder("张三丰", "王䶮", "李四");
        ImportPlan instead = plan(file, Map.of(), true);
        assertThat(instead.count(State.REMOVED)).isOne();
        assertThat(only(instead, State.REMOVED).name()).isEqualTo("张三丰");
        imports.take(instead);
        assertThat(names(0, 12)).containsExactlyInAnyOrder("王䶮", "李四");
    }

    @Test
    void aWorkbookWithoutARosterIsRefused() throws IOException {
        Path file = file(false, new Object[][] {{"姓名", "电话"}, {"李四", "15400000001"}});
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> plan(file))
                .matches(fault -> fault.code().equals("ROSTER-65"));
    }
}
