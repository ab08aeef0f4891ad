package org.shouwang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Deliveries;
import org.shouwang.donation.Donor;
import org.shouwang.donation.Intent;
import org.shouwang.donation.IntentDraft;
import org.shouwang.donation.Intents;
import org.shouwang.gate.GateRegister;
import org.shouwang.heads.Heads;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Limits;
import org.shouwang.kit.sheet.Row;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.Rosters;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockIn;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;
import org.shouwang.zone.ControlledZone;
import org.shouwang.zone.ControlledZones;
import org.shouwang.zone.ZoneDraft;
import org.shouwang.zone.ZoneLevel;
import org.shouwang.zone.ZonePlace;

class ReportsTest {
    @TempDir
    static Path folder;

    static TestMonthOfWork work;
    static Ledger ledger;
    static Reports reports;

    /// One store for all sentences: reports change nothing.
    @BeforeAll
    static void open() {
        work = new TestMonthOfWork(folder);
        ledger = work.town.ledger;
        reports = work.reports;
    }

    @AfterAll
    static void close() {
        work.close();
    }

    @Test
    void theReportSaysTheSameAsTheScreensOfTheBooks() {
        Figures figures = reports.figures(TestMonthOfWork.MONTH);
        Period month = Period.month(TestMonthOfWork.MONTH);
        assertThat(figures.homes()).isEqualTo(work.town.households.figures());
        assertThat(figures.heads()).isEqualTo(new Heads(ledger, work.town.clock).coverage());
        assertThat(figures.gate()).isEqualTo(new GateRegister(ledger, work.town.clock).figures(TestMonthOfWork.MONTH));
        assertThat(figures.deliveries())
                .isEqualTo(new Deliveries(ledger, work.town.clock)
                        .tally(TestMonthOfWork.MONTH)
                        .total());
        assertThat(figures.duty())
                .isEqualTo(new Rosters(ledger, ChineseCalendar.standard(), work.town.clock).figures(month));
        assertThat(figures.homes().residents()).isEqualTo(72);
        assertThat(figures.gate().turnedAway()).isEqualTo(12);
        assertThat(figures.days()).hasSize(30);
        assertThat(figures.days().stream().mapToInt(DayFigures::stood).sum())
                .isEqualTo(figures.stood())
                .isEqualTo(72);
    }

    @Test
    void theWorkbookReadAgainShowsTheFiguresOfTheScreens() {
        Path file = folder.resolve("月报.xlsx");
        MonthlyReport monthly = reports.monthly(TestMonthOfWork.MONTH);
        monthly.write(file, Progress.NONE);
        assertThat(monthly.fileName()).isEqualTo("银河小区月报2021-11.xlsx");
        List<Grid> grids =
                Workbooks.read(file, null, Limits.STANDARD, Progress.NONE).grids();
        assertThat(grids.stream().filter(grid -> !grid.hidden()).map(Grid::name))
                .startsWith("概况", "住户", "楼栋长单元长", "出入登记", "出入月报", "出入分项", "配送", "配送按楼栋单元", "值班");
        Figures figures = reports.figures(TestMonthOfWork.MONTH);
        Row total = line(grids.getFirst(), "合计");
        assertThat(numbers(total))
                .containsExactly(
                        figures.gate().entered(),
                        figures.gate().left(),
                        figures.gate().turnedAway(),
                        figures.deliveries().noted(),
                        figures.deliveries().pieces(),
                        figures.stood());
        assertThat(value(grids.getFirst(), "居民")).isEqualTo(figures.homes().residents());
        assertThat(value(grids.getFirst(), "未送达"))
                .isEqualTo(figures.deliveries().open());
        assertThat(value(grids.getFirst(), "外出未归")).isEqualTo(figures.gate().notBack());
        assertThat(numbers(line(grids.get(1), "合计"))).contains(72);
        assertThat(line(grids.get(3), "合计").cells().toString())
                .contains(String.valueOf(figures.gate().checks()));
        assertThat(numbers(line(grids.get(4), "合计")))
                .containsSequence(
                        figures.gate().entered(),
                        figures.gate().left(),
                        figures.gate().turnedAway(),
                        figures.gate().overridden());
        assertThat(numbers(line(grids.get(6), "合计")))
                .contains(figures.deliveries().pieces());
    }

    @Test
    void theWorkbookAsksForCare() {
        Path file = folder.resolve("month.xlsx");
        reports.monthly(TestMonthOfWork.MONTH).write(file, Progress.NONE);
        assertThat(reports.monthly(TestMonthOfWork.MONTH).marking().line()).isEqualTo("内部资料 注意保密");
    }

    @Test
    void countingASecondWayFindsNoDifference() {
        List<Finding> found = reports.check(Progress.NONE);
        assertThat(found)
                .filteredOn(finding -> finding.severity() == Finding.Severity.WRONG)
                .isEmpty();
        assertThat(found)
                .extracting(Finding::code)
                .contains("STORE-01", "SUM-01", "SUM-02", "SUM-03", "COVER-02", "COVER-03");
        assertThat(found)
                .filteredOn(finding -> finding.code().equals("COVER-02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.count()).isEqualTo(2));
        assertThat(found).allSatisfy(finding -> assertThat(finding.sentence()).doesNotContain("{"));
    }

    @Test
    void todayTellsWhatIsGoingOnAndWhatWaits() {
        Today today = reports.today();
        GateRegister register = new GateRegister(ledger, work.town.clock);
        assertThat(today.gate()).isEqualTo(register.figures(TestMonthOfWork.TODAY));
        assertThat(today.hours()).hasSize(24);
        assertThat(today.week())
                .extracting(DayFigures::day)
                .startsWith(TestMonthOfWork.TODAY.minusDays(6))
                .hasSize(7);
        assertThat(today.turns())
                .extracting(Turn::state)
                .startsWith(Turn.State.DONE, Turn.State.ON_DUTY, Turn.State.NEXT, Turn.State.LATER)
                .hasSize(6);
        assertThat(today.crew().all()).isEqualTo(2);
        assertThat(today.turnedAwayFor()).isEqualTo("核酸超过 48 小时");
        assertThat(today.longestOut()).isNotNull();
        assertThat(today.waiting())
                .extracting(Waiting::kind)
                .containsExactly(
                        Waiting.Kind.UNFILLED,
                        Waiting.Kind.UNFILLED,
                        Waiting.Kind.UNFILLED,
                        Waiting.Kind.NOT_BACK,
                        Waiting.Kind.NOT_LEFT,
                        Waiting.Kind.UNIT_HEAD,
                        Waiting.Kind.DELIVERY);
        assertThat(today.waiting().getFirst().sentence()).startsWith("明天").contains("南门", "缺 2 人");
        assertThat(today.blank()).isFalse();
    }

    @Test
    void aZoneWhoseTimeIsOverWaitsUntilItIsLifted() {
        ControlledZones zones = new ControlledZones(ledger, work.town.clock);
        Instant now = work.town.clock.instant();
        ControlledZone zone = zones.establish(new ZoneDraft(
                ZoneLevel.CONTROLLED,
                ZonePlace.of(work.town.layout().buildings().getFirst().building()),
                now.minus(Duration.ofDays(8)),
                now.minus(Duration.ofDays(1)),
                "街道通告",
                null,
                null));
        assertThat(reports.today().waiting())
                .filteredOn(waiting -> waiting.kind() == Waiting.Kind.ZONE_EXPIRED)
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.sentence()).contains("管控", "1栋"));
        zones.lift(zone.id(), now, "期满");
        assertThat(reports.today().waiting()).extracting(Waiting::kind).doesNotContain(Waiting.Kind.ZONE_EXPIRED);
    }

    @Test
    void whatIsShortOrNotAnsweredWaitsUntilItIsDone() {
        try (TestStore fresh = new TestStore(folder.resolve("storeroom"))) {
            Reports own = new Reports(fresh.ledger, ChineseCalendar.standard(), work.town.clock);
            StockItem masks = new StockItems(fresh.ledger, work.town.clock)
                    .add(StockItem.of("口罩", null, "只", StockItemKind.PROTECTIVE).minimum(Quantity.of(100)));
            Intents intents = new Intents(fresh.ledger, work.town.clock);
            Intent offer = intents.offer(IntentDraft.of(Donor.named("唐宁"), "口罩 200只", TestMonthOfWork.TODAY));
            assertThat(own.today().waiting())
                    .filteredOn(waiting -> waiting.kind() == Waiting.Kind.SHORT || waiting.kind() == Waiting.Kind.OFFER)
                    .extracting(Waiting::sentence)
                    .containsExactly("口罩低于最低库存，缺 100 只", "1 份捐赠意向还没有答复");
            intents.accept(offer.id());
            new Stock(fresh.ledger, work.town.clock)
                    .receive(StockIn.of(StockKind.DONATED, TestMonthOfWork.TODAY, "唐宁")
                            .line(StockIn.Line.of(masks.id(), Quantity.of(200))
                                    .lot(null, TestMonthOfWork.TODAY.plusDays(30))));
            assertThat(own.today().waiting())
                    .extracting(Waiting::kind)
                    .contains(Waiting.Kind.EXPIRING)
                    .doesNotContain(Waiting.Kind.SHORT, Waiting.Kind.OFFER);
        }
    }

    @Test
    void aNewStoreHasADayWithoutAnything() {
        try (TestStore fresh = new TestStore(folder.resolve("fresh"))) {
            Reports empty = new Reports(fresh.ledger, ChineseCalendar.standard(), work.town.clock);
            assertThat(empty.today().blank()).isTrue();
            assertThat(empty.today().waiting()).isEmpty();
            assertThat(empty.pages(TestMonthOfWork.MONTH).sheets()).hasSize(9);
            assertThat(empty.check(Progress.NONE)).noneMatch(finding -> finding.severity() == Finding.Severity.WRONG);
        }
    }

    private static Row line(Grid grid, String first) {
        return grid.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.text().equals(first)))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private static List<Integer> numbers(Row row) {
        List<Integer> numbers = new ArrayList<>();
        row.cells().stream()
                .filter(cell -> !Double.isNaN(cell.number()))
                .forEach(cell -> numbers.add((int) Math.round(cell.number())));
        return numbers;
    }

    private static int value(Grid grid, String figure) {
        Row row = grid.rows().stream()
                .filter(each -> IntStream.range(0, 3).anyMatch(i -> each.text(i).equals(figure)))
                .findFirst()
                .orElseThrow();
        return (int) Math.round(row.cell(2).number());
    }
}
