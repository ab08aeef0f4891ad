package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.exchange.RowOutcome.State;
import org.shouwang.household.Figures;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdSheet;
import org.shouwang.household.Households;
import org.shouwang.household.ResidentSheet;
import org.shouwang.household.SheetWish;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

class HouseholdImportTest {
    static final Path DATA = Path.of("../shared/data");
    static final Marking MARKING = new Marking("测试", LocalDateTime.of(2021, 11, 12, 8, 0), "内部资料");

    @TempDir
    Path folder;

    TestStore store;
    Clock clock;
    HouseholdImport imports;
    Households households;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        clock = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));
        imports = new HouseholdImport(store.ledger, clock);
        households = new Households(store.ledger, clock);
        new Compounds(store.ledger).setUp("测试小区", null, null, BuildingSpec.parse("1-3:2x10x3"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    Path workbook(List<Column> columns, Object[]... rows) {
        Path file = folder.resolve("list.xlsx");
        Sheet sheet = Sheet.named("名单")
                .title("某小区住户名单")
                .columns(columns)
                .rows(Arrays.stream(rows).map(Arrays::asList).toList())
                .build();
        Workbooks.write(file, List.of(sheet), MARKING, Progress.NONE);
        return file;
    }

    static List<Column> people() {
        return List.of(
                Column.text("楼号", 6),
                Column.text("单元", 6),
                Column.text("房号", 6),
                Column.text("姓名", 8),
                Column.text("与户主关系", 8),
                Column.code("身份证号码", 20),
                Column.code("联系电话", 14));
    }

    ImportPlan plan(Path file, boolean make) {
        return imports.plan(imports.open(file, null, Progress.NONE), ImportWish.FIRST.making(make), Progress.NONE);
    }

    Figures figures() {
        return households.figures();
    }

    @Test
    void aListOfPeopleComesInByHousehold() {
        Path file = workbook(
                people(),
                new Object[] {"1栋", "2单元", "502室", "周䶮", "户主", "110101188503020015", "15400000001"},
                new Object[] {"1", "2", "502", "李㛃", "配偶", null, null},
                new Object[] {"１", "一单元", "0301", "王喆", "户主", null, "154 0000 0002"});
        ImportPlan plan = plan(file, false);
        assertThat(plan.rows()).extracting(RowOutcome::state).containsOnly(State.NEW);
        assertThat(plan.rows()).extracting(row -> row.door().brief()).containsExactly("1-2-502", "1-2-502", "1-1-301");
        imports.take(plan, Progress.NONE);
        assertThat(figures().households()).isEqualTo(2);
        assertThat(figures().residents()).isEqualTo(3);
        assertThat(plan(file, false).rows()).extracting(RowOutcome::state).containsOnly(State.IDENTICAL);
        store.ledger.undo();
        assertThat(figures().households()).isZero();
    }

    @Test
    void badRowsAreRefusedOneByOneAndTheOthersComeIn() {
        Path file = workbook(
                people(),
                new Object[] {"1", "1", "101", "甲", "户主", "110101188503020015", null},
                new Object[] {"1", "1", "101", "乙", "户主", null, null},
                new Object[] {"1", "1", "101", "丙", "子", "110101188503020015", null},
                new Object[] {"1", "1", null, "丁", "子", null, null},
                new Object[] {"9", "1", "101", "戊", "户主", null, null},
                new Object[] {"1", "1", "102", "己", "户主", "110101188503020015", null});
        ImportPlan plan = plan(file, false);
        assertThat(plan.rows())
                .extracting(RowOutcome::state)
                .containsExactly(State.NEW, State.REFUSED, State.REFUSED, State.REFUSED, State.CHECK, State.REFUSED);
        assertThat(plan.rows().get(1).remarks().getFirst()).contains("已有户主").contains("甲");
        assertThat(plan.rows().get(2).remarks().getFirst()).contains("证件号");
        assertThat(plan.rows().get(3).remarks().getFirst()).contains("房号");
        assertThat(plan.rows().get(4).remarks().getFirst()).contains("还没有这一栋");
        imports.take(plan, Progress.NONE);
        assertThat(figures().residents()).isEqualTo(1);
        assertThat(plan(file, true).rows().get(4).state()).isEqualTo(State.NEW);
    }

    @Test
    void anIdentityNumberStoredAsANumberIsRefusedAndNeverRounded() throws Exception {
        Path file = folder.resolve("numbers.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet();
            String[] heads = {"楼栋", "单元", "室", "姓名", "身份证号"};
            XSSFRow head = sheet.createRow(0);
            XSSFRow row = sheet.createRow(1);
            for (int i = 0; i < heads.length; i++) {
                head.createCell(i).setCellValue(heads[i]);
                row.createCell(i).setCellValue(i == 4 ? 110101188503020015.0 : 1);
            }
            book.write(out);
        }
        ImportPlan plan = plan(file, false);
        assertThat(plan.rows().getFirst().state()).isEqualTo(State.REFUSED);
        assertThat(plan.rows().getFirst().remarks().getFirst()).contains("身份证号").contains("数字格式");
    }

    @Test
    void refusedRowsCanBeMendedInTheirWorkbookAndImportedAgain() {
        Path file = workbook(people(), new Object[] {"1", "1", "101", "甲", "户主", null, null}, new Object[] {
            "1", "1", "101", "乙", "户主", null, null
        });
        Path refused = folder.resolve("refused.xlsx");
        Workbooks.write(refused, RefusedSheet.of(plan(file, false)), MARKING, Progress.NONE);
        ImportPlan again = plan(refused, false);
        assertThat(again.rows()).hasSize(1);
        assertThat(again.rows().getFirst().who()).isEqualTo("乙");
    }

    @Test
    void theWorkbookOfAPropertySystemComesIn() {
        assumeTrue(Files.isDirectory(DATA), "the shared samples lie beside the checkout");
        ImportPlan plan = plan(DATA.resolve("importRoom.xlsx"), false);
        assertThat(plan.rows()).hasSize(1);
        assertThat(plan.rows().getFirst().state()).isEqualTo(State.NEW);
        assertThat(plan.rows().getFirst().door().brief()).isEqualTo("1-1-1001");
        assertThat(plan.rows().getFirst().who()).isEqualTo("测试户");
    }

    @Test
    void sheetsTiedByTheNumberOfTheOwnerAreJoined() {
        assumeTrue(Files.isDirectory(DATA), "the shared samples lie beside the checkout");
        ImportPlan plan = plan(DATA.resolve("hc20200610.xlsx"), true);
        assertThat(plan.rows()).hasSize(8);
        assertThat(plan.count(State.REFUSED)).isEqualTo(4);
        assertThat(plan.rows().getFirst().who()).isEqualTo("测试户");
        assertThat(plan.rows())
                .filteredOn(row -> row.state() == State.REFUSED)
                .allSatisfy(row -> assertThat(row.remarks().getFirst()).isNotBlank());
    }

    @Test
    void refusedRowsOfTiedSheetsKeepTheirPeople() {
        assumeTrue(Files.isDirectory(DATA), "the shared samples lie beside the checkout");
        ImportPlan plan = plan(DATA.resolve("hc20200610.xlsx"), true);
        imports.take(plan, Progress.NONE);
        Path refused = folder.resolve("refused.xlsx");
        Workbooks.write(refused, RefusedSheet.of(plan), MARKING, Progress.NONE);
        ImportPlan again = plan(refused, true);
        assertThat(again.rows()).hasSize(4);
        assertThat(again.rows()).extracting(RowOutcome::state).containsOnly(State.REFUSED);
        assertThat(again.rows().getFirst().who()).isEqualTo("张三1");
    }

    @Test
    void ourOwnExportsComeBackIdentical() {
        imports.take(
                plan(
                        workbook(
                                people(),
                                new Object[] {"1", "2", "502", "周䶮", "户主", "110101188503020015", "15400000001"},
                                new Object[] {"1", "2", "502", "李㛃", "配偶", null, null},
                                new Object[] {"2", "1", "101", "王喆", "户主", null, "15400000002"}),
                        false),
                Progress.NONE);
        SheetWish wish = new SheetWish("", false);
        for (Sheet sheet : List.of(HouseholdSheet.of(store.ledger, wish), ResidentSheet.of(store.ledger, wish))) {
            Path file = folder.resolve("own.xlsx");
            Workbooks.write(file, List.of(sheet), MARKING, Progress.NONE);
            ImportPlan plan = plan(file, false);
            assertThat(plan.rows()).isNotEmpty();
            assertThat(plan.rows())
                    .as(sheet.name() + plan.rows())
                    .extracting(RowOutcome::state)
                    .containsOnly(State.IDENTICAL);
        }
    }

    @Test
    void aWorkbookWithoutDoorsOrSomethingElseIsRefusedInASentence() throws Exception {
        Path other = workbook(List.of(Column.text("品名", 8), Column.text("数量", 8)), new Object[] {"口罩", "3"});
        assertThatThrownBy(() -> plan(other, false)).isInstanceOf(Fault.class).hasMessageContaining("表头");
        Path html = folder.resolve("list.xls");
        Files.writeString(html, "<html><table><tr><td>楼栋</td></tr></table></html>");
        assertThatThrownBy(() -> plan(html, false)).isInstanceOf(Fault.class);
        Path empty = Files.createFile(folder.resolve("empty.xlsx"));
        assertThatThrownBy(() -> plan(empty, false)).isInstanceOf(Fault.class);
    }

    @Test
    void whatOnlyALaterRowOfADoorSaysOfTheHouseholdComesInToo() {
        List<Column> columns = new ArrayList<>(people());
        columns.add(Column.text("入住日期", 12));
        columns.add(Column.text("租期止", 12));
        imports.take(
                plan(
                        workbook(
                                columns,
                                new Object[] {"1", "2", "502", "周䶮", "户主", null, "15400000001", null, null},
                                new Object[] {"1", "2", "502", "李㛃", "配偶", null, null, "2019-03-01", "2022-02-28"}),
                        false),
                Progress.NONE);
        Household household = households.card(households.rows().getFirst().id()).household();
        assertThat(household.since()).isEqualTo("2019-03-01");
        assertThat(household.rentedUntil()).isEqualTo("2022-02-28");
    }
}
