package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.roster.TestMonth.NOVEMBER;
import static org.shouwang.roster.TestMonth.day;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.sheet.Asked;
import org.shouwang.roster.sheet.Changes;
import org.shouwang.roster.sheet.RosterSheet;

class RosterPaperTest {
    private static final PageLook LOOK = new PageLook(
            "银河小区", "临时党支部", "王守望", LocalDateTime.of(2021, 11, 12, 9, 30), "内部资料", PageLook.Density.COMPACT);
    private static final RosterHead HEAD = new RosterHead("银河小区", "临时党支部", "支部书记 王守望 15400000099");
    private static final Asked PLAIN = Asked.plain(HEAD);

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

    private record Page(String text, boolean lying, float longer, float smallest) {}

    private List<Page> pages(List<Sheet> sheets) throws IOException {
        Path file = folder.resolve("sheet.pdf");
        Papers.pdf(file, sheets, LOOK, Progress.NONE);
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                float[] smallest = {99};
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) throws IOException {
                        positions.forEach(at -> smallest[0] = Math.min(smallest[0], at.getFontSizeInPt()));
                        super.writeString(text, positions);
                    }
                };
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                String text = stripper.getText(document);
                PDRectangle box = document.getPage(i - 1).getMediaBox();
                boolean lying = document.getPage(i - 1).getRotation() == 90;
                pages.add(new Page(text, lying, Math.max(box.getWidth(), box.getHeight()), smallest[0]));
            }
        }
        return pages;
    }

    private void gate(int needed) {
        Post post = test.posts.add("南门", "查码、查证、询问、登记");
        test.posts.addShifts(
                post.id(), ShiftTemplate.THREE_EIGHTS, LocalTime.MIDNIGHT, needed, LocalDate.of(2021, 10, 1));
    }

    @Test
    void aMonthOfOneGateFillsOnePageLyingOnItsSide() throws IOException {
        test.people(18, 0);
        gate(3);
        test.rosters.fill(YearMonth.of(2021, 10));
        List<Page> pages = pages(RosterSheet.month(test.rosters.month(YearMonth.of(2021, 10)), PLAIN));
        assertThat(pages.getFirst().lying()).isTrue();
        assertThat(pages.getFirst().smallest()).isGreaterThanOrEqualTo(6.9f);
        assertThat(pages.getFirst().text())
                .contains("2021年10月值班表", "1日", "31日", "国庆节", "调休上班", "夜班 00-08", "带班领导（签字）")
                .contains("南门：查码、查证、询问、登记", "第 1 页", "王守望 打印于 2021-11-12 09:30");
    }

    @Test
    void aMonthWithoutPostsSaysSo() throws IOException {
        assertThat(pages(RosterSheet.month(test.november(), PLAIN)).getFirst().text())
                .contains("还没有岗位和班次", "30日");
    }

    @Test
    void sixPostsStandOnOnePageAndMoreAreSharedOut() throws IOException {
        test.people(40, 20);
        for (int i = 1; i <= 6; i++) {
            test.post(i + "号岗", 1);
        }
        test.rosters.fill(NOVEMBER);
        List<Page> six = pages(RosterSheet.month(test.november(), PLAIN));
        assertThat(six).hasSize(1);
        assertThat(six.getFirst().smallest()).isGreaterThanOrEqualTo(6.9f);
        test.post("7号岗", 2);
        test.post("8号岗", 2);
        test.rosters.fill(NOVEMBER);
        List<Page> eight = pages(RosterSheet.month(test.november(), PLAIN));
        assertThat(eight).hasSizeGreaterThan(1);
        assertThat(eight.getFirst().text()).contains("岗位：1号岗、2号岗").doesNotContain("8号岗");
        assertThat(eight).allMatch(page -> page.smallest() >= 6.9f);
        assertThat(pages(RosterSheet.wall(test.november(), PLAIN)).getFirst().longer())
                .isGreaterThan(1190);
    }

    @Test
    void aPostWithVeryManyPeopleSharesOutItsDays() throws IOException {
        test.people(60, 0);
        gate(14);
        test.rosters.fill(NOVEMBER);
        List<Page> pages = pages(RosterSheet.month(test.november(), PLAIN));
        assertThat(pages.getFirst().text()).contains("1日").doesNotContain("30日");
        assertThat(pages.stream().limit(2)).allMatch(page -> page.text().contains("带班领导"));
    }

    @Test
    void aWeekToSignStandsDayByDayAndNoDayIsPartedFromItsRows() throws IOException {
        test.people(18, 4);
        test.enrol("㛃儿", MemberKind.VOLUNTEER);
        gate(3);
        test.rosters.fill(NOVEMBER);
        Sheet sheet = RosterSheet.signing(test.rosters.period(Period.week(day(12))), PLAIN);
        List<Page> pages = pages(List.of(sheet));
        assertThat(pages).hasSizeBetween(2, 3);
        assertThat(pages.getFirst().lying()).isFalse();
        for (Page page : pages) {
            String[] lines = page.text().split("\n");
            assertThat(page.text()).contains("到岗签字", "离岗签字");
            assertThat(lines[lines.length - 2]).doesNotContain("日 周");
            assertThat(page.text()).containsPattern("11月\\d+日 周");
        }
        assertThat(pages.getLast().text()).contains("南门：查码", "带班领导（签字）", "临时增加");
        assertThat(pages.getFirst().text()).contains("䶮");
    }

    @Test
    void aDayStandsPostByPostWithItsDutiesAndRoomForOthers() throws IOException {
        test.people(18, 0);
        gate(2);
        test.rosters.fill(NOVEMBER);
        List<Page> pages = pages(List.of(RosterSheet.signing(test.rosters.period(Period.day(day(12))), PLAIN)));
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().text()).contains("2021年11月12日 周五值班签到表", "南门：查码、查证、询问、登记", "临时增加人员");
    }

    @Test
    void phonesOnTheWallAreMaskedWhereThatIsAsked() throws IOException {
        test.people(6, 0);
        gate(2);
        test.rosters.fill(NOVEMBER);
        String open = pages(RosterSheet.wall(test.november(), PLAIN)).getFirst().text();
        assertThat(open).contains("15400000001");
        String masked = pages(RosterSheet.wall(test.november(), new Asked(HEAD, true, Changes.NONE)))
                .getFirst()
                .text();
        assertThat(masked).contains("154****0001").doesNotContain("15400000001");
    }

    @Test
    void theLeadersStandWithTheirPhonesAndAShiftWithoutOneIsRed() throws IOException {
        test.people(6, 0);
        gate(2);
        Shift early = test.shift("南门", 1);
        Duty duty =
                test.duties.assign(early.id(), day(12), test.people.getFirst().id());
        test.duties.lead(duty.id());
        String text =
                pages(RosterSheet.leaders(test.november(), PLAIN)).getFirst().text();
        assertThat(text).contains("带班领导安排表", test.people.getFirst().called() + " 15400000000", "未定");
    }
}
