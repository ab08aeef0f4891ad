package org.shouwang.gate.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.gate.sheet.TestGate.LOOK;
import static org.shouwang.gate.sheet.TestGate.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.sheet.GatePapers.Wish;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;

class GatePapersTest {
    private static final Period DAY = Period.day(TODAY);
    private static final Period MONTH = Period.month(YearMonth.from(TODAY));

    @TempDir
    Path folder;

    TestGate gate;
    GatePapers papers;

    @BeforeEach
    void open() {
        gate = new TestGate(folder);
        papers = new GatePapers(gate.town.ledger, gate.town.clock);
    }

    @AfterEach
    void close() {
        gate.close();
    }

    private String print(Wish wish) throws IOException {
        Printed printed = papers.print(wish, LOOK, Progress.NONE);
        Path file = folder.resolve("paper.pdf");
        printed.save(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private Sheet sheet(Wish wish) {
        return papers.sheets(wish, LOOK).getFirst();
    }

    private long audited() {
        return gate.town.ledger.<Long>read(q -> q.number("select count(*) from audit_line"));
    }

    /// Three people out and in, an override, one turned away, a vehicle, a void line.
    private void aMorning() {
        gate.admit(gate.resident(0, Direction.OUT), 7, 30);
        gate.admit(gate.resident(0, Direction.IN), 8, 5);
        gate.admit(gate.resident(1, Direction.OUT).purpose("就医").checkpoint(gate.east), 8, 10);
        gate.admit(gate.lorry("唐师傅", "云A·12345").companions(1), 9, 0);
        gate.gates.admit(
                gate.outsider("周敏", "15400000009", EntryCategory.EPIDEMIC_CONTROL)
                        .checks(Checks.all(380, null))
                        .at(TestGate.at(9, 10)),
                "复测 36.8 ℃");
        gate.gates.turnAway(gate.outsider("何伟", null, EntryCategory.OTHER).at(TestGate.at(9, 20)), "无必要事由", "请电话联系");
        EntryCheck wrong = gate.admit(gate.resident(2, Direction.OUT), 9, 30);
        gate.corrections.makeVoid(List.of(wrong.id()), "登记错人");
    }

    @Test
    void theBlankFormTellsClassesAndPurposesOfTheRulesByNumber() throws IOException {
        String text = print(Wish.of(GatePaper.BLANK, DAY).undated().pages(2).at(gate.south));
        assertThat(text)
                .contains("第 1 张，共 2 张", "第 2 张，共 2 张", "1 本小区居民", "5 保供配送", "1 买菜", "劝返原因", "南门")
                .doesNotContain("2021年11月12日 星期五");
        assertThat(text.lines().filter(line -> line.matches("15 .*放.*劝.*破.*"))).hasSize(2);
        assertThat(print(Wish.of(GatePaper.BLANK, DAY))).contains("2021年11月12日 星期五");
        assertThat(papers.print(Wish.of(GatePaper.BLANK, DAY).pages(2), LOOK, Progress.NONE)
                        .pages())
                .isEqualTo(2);
    }

    @Test
    void theRegisterOfAShiftOverMidnightHoldsItsLinesOnly() throws IOException {
        gate.gates.admit(gate.resident(0, Direction.OUT).at(TestGate.on(TODAY.minusDays(1), 19, 59)));
        gate.gates.admit(gate.resident(0, Direction.IN).at(TestGate.on(TODAY.minusDays(1), 23, 59)));
        gate.gates.admit(gate.resident(1, Direction.OUT).at(TestGate.on(TODAY, 0, 0)));
        gate.gates.admit(gate.resident(2, Direction.OUT).at(TestGate.on(TODAY, 8, 0)));
        GateShift night =
                new GateShift("夜班", TestGate.on(TODAY.minusDays(1), 20, 0), TestGate.on(TODAY, 8, 0), gate.south);
        Sheet sheet = sheet(Wish.of(GatePaper.REGISTER, night, gate.town.clock));
        assertThat(sheet.rowList()).hasSize(2);
        assertThat(sheet.subtitle()).contains("夜班", "南门");
        assertThat(print(Wish.of(GatePaper.REGISTER, night, gate.town.clock))).contains("23:59", "00:00");
        GateFigures figures = gate.register.figures(night.span(gate.town.clock));
        assertThat(figures.entered() + figures.left()).isEqualTo(2);
        assertThat(figures.notBack()).isEqualTo(1);
    }

    @Test
    void overridesAndRefusalsSayWhy() throws IOException {
        aMorning();
        assertThat(print(Wish.of(GatePaper.OVERRIDES, DAY)))
                .contains("破例放行清单", "周敏", "体温", "复测 36.8 ℃", "共 1 人次")
                .doesNotContain("何伟");
        assertThat(print(Wish.of(GatePaper.REFUSED, DAY)))
                .contains("何伟", "无必要事由", "请电话联系")
                .doesNotContain("周敏");
        assertThat(print(Wish.of(GatePaper.REFUSED, Period.day(TODAY.minusDays(1)))))
                .contains("没有记录");
    }

    @Test
    void whoIsOutAndWhoIsInsideStandUnderTheirHeadings() {
        aMorning();
        Sheet open = sheet(Wish.of(GatePaper.OPEN, DAY));
        assertThat(open.rowList().stream()
                        .map(List::getFirst)
                        .filter(Band.class::isInstance)
                        .map(Object::toString))
                .hasSize(2)
                .anyMatch(words -> words.contains("外出未归 1 人"))
                .anyMatch(words -> words.contains("外来人员未离开 2 人"));
    }

    @Test
    void sortedListsHoldEachLineOnceAndNoVoidOne() {
        aMorning();
        GateFigures figures = gate.register.figures(TODAY);
        for (GatePaper paper :
                List.of(GatePaper.BY_DAY, GatePaper.BY_HOUSEHOLD, GatePaper.BY_CATEGORY, GatePaper.BY_PURPOSE)) {
            Sheet sheet = sheet(Wish.of(paper, DAY));
            assertThat(sheet.rowList().stream().filter(row -> !(row.getFirst() instanceof Band)))
                    .hasSize(figures.checks());
        }
        assertThat(sheet(Wish.of(GatePaper.BY_CATEGORY, DAY)).rowList().getFirst())
                .first()
                .satisfies(band -> assertThat(band.toString()).contains("本小区居民", "进 1", "出 2"));
        Sheet visitors = sheet(Wish.of(GatePaper.VISITORS, DAY).of(gate.home));
        assertThat(visitors.rowList()).hasSize(4);
    }

    @Test
    void theFiguresOfTheMonthAreThoseOfTheScreenHoweverTheyAreAddedUp() {
        aMorning();
        gate.gates.admit(gate.resident(0, Direction.OUT).at(TestGate.on(TODAY.minusDays(3), 23, 59)));
        gate.gates.admit(gate.resident(0, Direction.IN).at(TestGate.on(TODAY.minusDays(2), 0, 0)));
        GateFigures month = gate.register.figures(YearMonth.from(TODAY));
        assertThat(month.flow()).isEqualTo(gate.register.tally(MONTH).total());
        List<Sheet> sheets = papers.sheets(Wish.of(GatePaper.FIGURES, MONTH), LOOK);
        Sheet days = sheets.getFirst();
        List<Integer> wanted = List.of(
                month.entered(),
                month.left(),
                month.turnedAway(),
                month.overridden(),
                month.companions(),
                month.vehicles(),
                month.voided());
        assertThat(wanted).containsExactly(4, 3, 1, 1, 1, 1, 1);
        assertThat(days.rowList()).hasSize(30);
        for (int i = 0; i < wanted.size(); i++) {
            int column = i + 2;
            assertThat(Objects.requireNonNull(days.totals()).get(column)).isEqualTo(wanted.get(i));
            assertThat(days.rowList().stream()
                            .mapToInt(row -> Marked.plain(row.get(column)) instanceof Integer n ? n : 0)
                            .sum())
                    .isEqualTo(wanted.get(i));
        }
        List<List<Object>> sums = sheets.getLast().rowList().stream()
                .filter(row -> "合计".equals(row.getFirst()))
                .map(row -> List.copyOf(row.subList(1, row.size())))
                .map(row -> row.stream().map(Object.class::cast).toList())
                .toList();
        assertThat(sums).hasSize(4).allSatisfy(sum -> assertThat(sum).isEqualTo(List.<Object>copyOf(wanted)));
        assertThat(papers.sheets(Wish.of(GatePaper.FIGURES, MONTH).at(gate.east), LOOK)
                        .getFirst()
                        .totals())
                .contains(0, 1)
                .doesNotContain(4);
        assertThat(IntStream.range(0, 24)
                        .map(hour -> gate.register.byHour(TODAY).get(hour).entered())
                        .sum())
                .isEqualTo(gate.register.figures(TODAY).entered());
    }

    @Test
    void fullPhonesLeaveALineInTheAudit() throws IOException {
        gate.admit(
                gate.outsider("唐师傅", "15400000009", EntryCategory.SUPPLY)
                        .passer(org.shouwang.gate.Passer.outsider(new PersonName("唐师傅"), new Phone("15400000009"))),
                9,
                0);
        long before = audited();
        assertThat(print(Wish.of(GatePaper.REGISTER, DAY))).contains("154****0009");
        assertThat(audited()).isEqualTo(before);
        assertThat(print(Wish.of(GatePaper.REGISTER, DAY).fully(true))).contains("15400000009");
        assertThat(audited()).isEqualTo(before + 1);
    }

    @Test
    void filesAreCalledAfterSheetAndDays() {
        assertThat(papers.fileName(Wish.of(GatePaper.FIGURES, MONTH))).isEqualTo("出入统计表 2021-11");
        assertThat(papers.fileName(Wish.of(GatePaper.REFUSED, DAY))).isEqualTo("劝返清单 2021-11-12");
    }
}
