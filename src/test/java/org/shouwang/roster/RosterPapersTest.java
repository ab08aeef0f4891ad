package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shouwang.roster.TestMonth.NOVEMBER;
import static org.shouwang.roster.TestMonth.day;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.branch.Branches;
import org.shouwang.branch.Member;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.sheet.Certificates;
import org.shouwang.roster.sheet.RosterPaper;
import org.shouwang.roster.sheet.RosterPapers;
import org.shouwang.roster.sheet.RosterPapers.Wish;

class RosterPapersTest {
    private static final PageLook LOOK = new PageLook(
            "银河小区", "临时党支部", "王守望", LocalDateTime.of(2021, 11, 12, 9, 30), "内部资料", PageLook.Density.COMPACT);
    private static final Period MONTH = Period.month(NOVEMBER);

    @TempDir
    Path folder;

    TestMonth test;
    RosterPapers papers;
    Member first;

    @BeforeEach
    void open() {
        test = new TestMonth(folder).people(9, 3);
        new Branches(test.store.ledger).set("临时党支部", null, null, null, new PersonName("王守望"), new Phone("15400000099"));
        Post gate = test.posts.add("南门", "查码、查证、询问、登记");
        test.posts.addShifts(gate.id(), ShiftTemplate.THREE_EIGHTS, LocalTime.MIDNIGHT, 2, LocalDate.of(2021, 10, 1));
        papers = new RosterPapers(test.store.ledger, test.rosters);
        first = test.people.getFirst();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private String text(Printed printed) throws IOException {
        Path file = folder.resolve("paper.pdf");
        printed.save(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private String print(Wish wish) throws IOException {
        return text(papers.print(wish, LOOK, Progress.NONE));
    }

    private Duty put(int nth, int day, Member member) {
        return test.duties.assign(test.shift("南门", nth).id(), day(day), member.id());
    }

    @Test
    void aSlipTellsWhereWhenWithWhomAndTheirPhones() throws IOException {
        put(0, 12, first);
        put(0, 12, test.people.get(1));
        put(2, 14, first);
        String slip = print(Wish.of(RosterPaper.SLIP, MONTH).about(first.id()));
        assertThat(slip)
                .contains(first.called() + " 2021年11月值班单", "11月12日 周五", "00:00—08:00", "南门")
                .contains(test.people.get(1).called() + " 15400000001", "支部书记 王守望 15400000099", "查码、查证")
                .doesNotContain("11月13日");
    }

    @Test
    void aLongNameOfThePlaceStandsBelowTheTitleOfASlip() throws IOException {
        put(0, 12, first);
        PageLook wide =
                new PageLook("银河花园第三期东区住宅小区一至六栋", "临时党支部", "王守望", LOOK.printedAt(), "内部资料", PageLook.Density.COMPACT);
        Wish wish = Wish.of(RosterPaper.SLIP, MONTH).about(first.id());
        assertThat(text(papers.print(wish, wide, Progress.NONE)).lines().map(String::strip))
                .contains(first.called() + " 2021年11月值班单")
                .anyMatch(line -> line.startsWith("银河花园第三期东区住宅小区"));
    }

    @Test
    void slipsForAllAreThoseOnDutyAndNobodyIsRefused() throws IOException {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> print(Wish.of(RosterPaper.SLIP, MONTH)))
                .matches(fault -> fault.code().equals("ROSTER-61"));
        put(0, 12, first);
        put(1, 12, test.people.get(2));
        String slips = print(Wish.of(RosterPaper.SLIP, MONTH));
        assertThat(slips).contains(first.called(), test.people.get(2).called());
        assertThat(slips).doesNotContain(test.people.get(5).called() + " 2021");
    }

    @Test
    void theCellsChangedSinceTheLastPrintAreMarkedAndListed() throws IOException {
        Duty kept = put(0, 12, first);
        Duty swapped = put(0, 13, first);
        Duty gone = put(0, 14, first);
        assertThat(print(Wish.of(RosterPaper.MONTH, MONTH))).doesNotContain("△");
        papers.printed(Wish.of(RosterPaper.MONTH, MONTH));
        assertThat(print(Wish.of(RosterPaper.MONTH, MONTH))).contains("没有改动");
        test.duties.standIn(swapped.id(), test.people.get(3).id(), (Confidential) null);
        test.duties.absent(gone.id(), (Confidential) null);
        put(1, 20, test.people.get(4));
        String month = print(Wish.of(RosterPaper.MONTH, MONTH));
        assertThat(papers.changes(test.november()).sentences())
                .containsExactly(
                        "11月13日 夜班：" + first.called() + " → "
                                + test.people.get(3).called() + "（替班）",
                        "11月14日 夜班：" + first.called() + "（缺勤）",
                        "11月20日 早班：增加 " + test.people.get(4).called());
        assertThat(month)
                .contains("△ 为11月12日 14:32打印以后改动的，共3处")
                .contains("△" + test.people.get(3).called());
        assertThat(kept.memberId()).isEqualTo(first.id());
        String week = print(Wish.of(RosterPaper.WEEK, Period.week(day(12))));
        assertThat(week).contains("共2处");
        assertThat(print(Wish.of(RosterPaper.MONTH, MONTH).comparing(false))).doesNotContain("△");
    }

    @Test
    void printingIsNoActToTakeBackAndLeavesTheStoreSound() {
        put(0, 12, first);
        papers.printed(Wish.of(RosterPaper.MONTH, MONTH));
        assertThat(test.store.ledger.undo())
                .hasValueSatisfying(step -> assertThat(step.subject()).contains(first.called()));
        assertThat(test.november().duties()).isEmpty();
        assertThat(test.store.ledger.examine()).isEmpty();
    }

    @Test
    void manyChangesStandOnAListOfTheirOwn() throws IOException {
        put(0, 12, first);
        papers.printed(Wish.of(RosterPaper.MONTH, MONTH));
        test.rosters.fill(NOVEMBER);
        assertThat(print(Wish.of(RosterPaper.MONTH, MONTH))).contains("见改动清单", "2021年11月值班表改动清单", "增加 ");
    }

    @Test
    void anEmptyHandoverFormHasItsCountsMattersThingsAndTwoSignatures() throws IOException {
        Printed form = papers.print(Wish.of(RosterPaper.HANDOVER, MONTH), LOOK, Progress.NONE);
        assertThat(form.pages()).isOne();
        assertThat(text(form))
                .contains("交接班记录", "进入（次）", "外出（次）", "劝返", "未办结事项", "公物", "天气", "备注")
                .contains("交班人（签字）", "接班人（签字）", "提前15分钟");
    }

    @Test
    void aHandoverSheetIsFilledFromItsLog() throws IOException {
        put(0, 12, first);
        Shift night = test.shift("南门", 0);
        Handovers log = new Handovers(test.store.ledger, test.rosters, test.rosters.clock());
        log.write(night.id(), day(12), "晴", null);
        log.add(
                night.id(),
                day(12),
                new HandoverLine.Draft(LogKind.CALL, null, "李女士", "15400000077", "要求代购药品", "已转配送组"));
        log.raise(night.id(), day(12), "围栏松动");
        Wish wish = Wish.of(RosterPaper.HANDOVER, Period.day(day(12)));
        assertThat(print(wish.handing(night.id(), false)))
                .contains("南门交接班记录", "2021年11月12日", "晴", first.called(), "要求代购药品", "已转配送组", "围栏松动", "移交下一班");
        assertThat(print(wish.handing(night.id(), true)))
                .contains(first.called())
                .doesNotContain("要求代购药品");
    }

    @Test
    void hoursCountWhatIsOverPostByPostWithAPlaceToSign() throws IOException {
        put(0, 11, first);
        put(0, 20, first);
        assertThat(print(Wish.of(RosterPaper.HOURS, MONTH)))
                .contains("2021年11月1日至2021年11月12日服务时长表", "本人签字", first.called())
                .containsPattern("合计\\s+1\\s+8\\s");
    }

    @Test
    void aCertificateHasANumberHoursByWorkAndKeepsItsNumber() throws IOException {
        put(0, 11, first);
        put(1, 10, test.people.get(1));
        Wish wish = Wish.of(RosterPaper.CERTIFICATE, MONTH).about(first.id());
        String one = print(wish);
        assertThat(one)
                .contains("编号：2021-0001", "累计", "8 小时", first.called(), "南门", "查码、查证", "临时党支部", "王守望")
                .contains("15400000099", "盖章");
        assertThat(print(wish)).contains("编号：2021-0001");
        assertThat(print(wish.about(test.people.get(1).id()))).contains("编号：2021-0002");
        assertThat(new Certificates(test.store.ledger).all()).hasSize(2);
        assertThat(test.store.ledger.examine()).isEmpty();
    }

    @Test
    void aCertificateBeforeTheEndOfTheMonthCertifiesUpToTodayOnly() throws IOException {
        put(0, 11, first);
        put(0, 20, first);
        Wish wish = Wish.of(RosterPaper.CERTIFICATE, MONTH).about(first.id());
        assertThat(print(wish)).contains("2021年11月1日至2021年11月12日").doesNotContain("11月30日");
        test.store.moveTo(TestStore.START.plus(Duration.ofDays(1)));
        assertThat(print(wish)).contains("编号：2021-0001", "2021年11月12日");
        test.store.moveTo(TestStore.START.plus(Duration.ofDays(30)));
        assertThat(print(wish)).contains("编号：2021-0002", "2021年11月30日", "16 小时");
    }

    @Test
    void anIdentityNumberIsMaskedUnlessAskedForWhichIsNoted() throws IOException {
        put(0, 11, first);
        Wish wish = Wish.of(RosterPaper.CERTIFICATE, MONTH).about(first.id());
        IdNumber id = new IdNumber("110101188503020015");
        assertThat(print(wish.identified(id, false)))
                .contains("110101********0015")
                .doesNotContain("110101188503020015");
        assertThat(test.store.ledger.standing(org.shouwang.household.PaperAct.SHOW_FULL_IDS))
                .isEmpty();
        assertThat(print(wish.identified(id, true))).contains("110101188503020015");
        assertThat(test.store.ledger.standing(org.shouwang.household.PaperAct.SHOW_FULL_IDS))
                .hasSize(1);
    }

    @Test
    void whoServedNothingGetsNoCertificate() {
        put(0, 20, first);
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> print(Wish.of(RosterPaper.CERTIFICATE, MONTH).about(first.id())))
                .matches(fault -> fault.code().equals("ROSTER-60"));
    }
}
