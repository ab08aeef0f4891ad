package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.Phone;
import org.shouwang.exchange.Difference.Kind;
import org.shouwang.exchange.HandWish.Parts;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.Tenure;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

class CollectingTest {
    private static final String ID = "110101188503020015";
    private static final Marking MARKING = new Marking("测试", LocalDateTime.of(2021, 11, 12, 8, 0), "内部资料");

    @TempDir
    Path folder;

    private TestTown town;
    private Collecting collecting;

    @BeforeEach
    void settle() {
        town = new TestTown(folder, "2x2x3x2");
        town.settle(3);
        HouseholdId home = town.at("1", "1", "101");
        HouseholdCard card = town.households.card(home);
        List<Resident> people = new ArrayList<>(card.people());
        people.set(
                1,
                people.get(1).withKinship("配偶").withIdNumber(new IdNumber(ID)).withCareNeeds(new Confidential("血透")));
        town.households.revise(card.withPeople(people).with(card.household().withTenure(Tenure.RENTED)));
        collecting = new Collecting(town.ledger, town.clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private List<Path> split(Parts by) {
        return new Handouts(town.ledger).write(folder.resolve("out"), HandWish.usual(by), MARKING, Progress.NONE);
    }

    private Collected compare(Path... files) {
        return collecting.compare(List.of(files), Progress.NONE);
    }

    /// Writes into cells as somebody with a spreadsheet would: sheet, row from 0 under the titles, title, text.
    private Path edit(Path file, String copy, Object[]... cells) throws Exception {
        Path edited = folder.resolve(copy);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(edited)) {
            for (Object[] cell : cells) {
                XSSFSheet sheet = book.getSheet((String) cell[0]);
                int head = 0;
                while (sheet.getRow(head) == null
                        || sheet.getRow(head).getCell(1) == null
                        || !sheet.getRow(head).getCell(0).toString().equals("楼栋")) {
                    head++;
                }
                XSSFRow titles = sheet.getRow(head);
                int column = 0;
                while (!titles.getCell(column).toString().equals(cell[2])) {
                    column++;
                }
                int at = head + 1 + (int) cell[1];
                XSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
                row.createCell(column).setCellValue((String) cell[3]);
            }
            book.write(out);
        }
        return edited;
    }

    @Test
    void everyUnitHasItsOwnWorkbookAndWhatWasNotTouchedIsSilent() {
        assertThat(split(Parts.BUILDING)).hasSize(2);
        List<Path> files = split(Parts.UNIT);
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .contains("1栋2单元住户核对.xlsx")
                .hasSize(4);
        Collected back = compare(files.toArray(Path[]::new));
        assertThat(back.differences()).isEmpty();
        assertThat(back.rows()).isEqualTo(24 * 4);
        assertThat(back.untouched()).isEqualTo(back.rows());
    }

    @Test
    void whatAHeadWroteComesBackCellByCellAndUndoTakesAllOfItBack() throws Exception {
        Path file = edit(split(Parts.UNIT).getFirst(), "回.xlsx", new Object[][] {
            {"居民", 0, "电话", "154 0000 9999"},
            {"居民", 1, "姓名", "张敏敏"},
            {"居民", 1, "特殊群体", ""},
            {"居民", 2, "人员状态", "已迁出"},
            {"居民", 3, "户籍类型", "火星人口"},
            {"住户", 0, "常住人数", "5"},
            {"居民", 18, "楼栋", "1"},
            {"居民", 18, "单元", "1"},
            {"居民", 18, "室", "101"},
            {"居民", 18, "姓名", "欧阳新"},
            {"居民", 18, "电话", "15400008888"}
        });
        Collected back = compare(file);
        assertThat(back.differences())
                .extracting(Difference::kind)
                .containsExactly(
                        Kind.CHANGED, Kind.CHANGED, Kind.EMPTIED, Kind.CHANGED, Kind.UNREAD, Kind.ADDED, Kind.CHANGED);
        assertThat(back.differences().getFirst().before()).isEqualTo("15400000001");
        assertThat(back.differences().get(4).remark()).contains("户籍类型").contains("火星人口");
        assertThat(collecting.take(back, back.usual())).isEqualTo(1);
        HouseholdCard card = town.households.card(town.at("1", "1", "101"));
        assertThat(card.people()).extracting(person -> person.name().value()).contains("张敏敏", "欧阳新");
        assertThat(card.people().getFirst().phone()).isEqualTo(new Phone("154 0000 9999"));
        assertThat(card.people().get(1).careNeeds()).isNotNull();
        assertThat(card.people().get(1).idNumber()).isEqualTo(new IdNumber(ID));
        assertThat(card.living()).hasSize(3);
        assertThat(card.household().statedCount()).isEqualTo(5);
        assertThat(compare(file).usual()).isEmpty();
        town.ledger.undo();
        card = town.households.card(town.at("1", "1", "101"));
        assertThat(card.people()).hasSize(3);
        assertThat(card.household().statedCount()).isNull();
        assertThat(town.ledger.examine()).isEmpty();
    }

    @Test
    void aCopiedRowThatWasWrittenOverIsSomebodyNewAndNobodyIsRenamed() throws Exception {
        Path unit = split(Parts.UNIT).getFirst();
        Path copied = edit(unit, "回.xlsx", new Object[][] {
            {"居民", 18, "楼栋", "1"},
            {"居民", 18, "单元", "1"},
            {"居民", 18, "室", "101"},
            {"居民", 18, "姓名", "欧阳新"},
            {"居民", 18, "与户主关系", "子"},
            {"居民", 18, "证件号", "110101********0015"},
            {"居民", 18, "编号（请勿改动）", key(unit, 1)}
        });
        Collected back = compare(copied);
        assertThat(back.differences()).extracting(Difference::kind).containsExactly(Kind.ADDED);
        collecting.take(back, back.usual());
        HouseholdCard card = town.households.card(town.at("1", "1", "101"));
        assertThat(card.people()).extracting(person -> person.name().value()).containsExactly("张伟", "张敏", "张小雨", "欧阳新");
        assertThat(card.people().getLast().kinship()).isEqualTo("子");
        assertThat(card.people().getLast().idNumber()).isNull();
    }

    private static String key(Path file, int person) throws Exception {
        return cells(file).stream()
                .filter(text -> text.matches("P[0-9a-z]+-.*"))
                .skip(person)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoHeadsWhoSayDifferentThingsAboutOneCellAreAConflict() throws Exception {
        Path unit = split(Parts.UNIT).getFirst();
        Path one = edit(unit, "甲.xlsx", new Object[][] {{"居民", 0, "电话", "15400001111"}, {"居民", 0, "工作单位", "市一中"}});
        Path other = edit(unit, "乙.xlsx", new Object[][] {{"居民", 0, "电话", "15400002222"}, {"居民", 0, "工作单位", "市一中"}});
        Collected back = compare(one, other);
        assertThat(back.differences())
                .filteredOn(one1 -> one1.kind() == Kind.CONFLICT)
                .hasSize(2);
        assertThat(back.usual()).hasSize(1);
        Difference chosen = back.differences().stream()
                .filter(difference -> difference.file().equals("乙.xlsx") && difference.kind() == Kind.CONFLICT)
                .findFirst()
                .orElseThrow();
        assertThat(chosen.remark()).contains("甲.xlsx").contains("15400001111");
        collecting.take(back, List.of(chosen));
        assertThat(town.person(town.at("1", "1", "101"), 0).phone()).isEqualTo(new Phone("15400002222"));
    }

    @Test
    void whatChangedMeanwhileIsNotWrittenOverUnseen() throws Exception {
        Path file = edit(split(Parts.UNIT).getFirst(), "回.xlsx", new Object[][] {{"居民", 0, "电话", "15400001111"}});
        HouseholdId home = town.at("1", "1", "101");
        Resident person = town.person(home, 0);
        town.households.reviseResident(
                person.withPhone(new Phone("15400007777")).withEmployer(new Confidential("区医院")));
        Collected back = compare(file);
        assertThat(back.differences()).hasSize(1);
        assertThat(back.differences().getFirst().kind()).isEqualTo(Kind.STALE);
        assertThat(back.usual()).isEmpty();
    }

    @Test
    void identityNumbersAreMaskedUnlessAskedForAndThenComeBackTheSame() throws Exception {
        Path masked = split(Parts.UNIT).getFirst();
        assertThat(cells(masked)).noneMatch(text -> text.contains(ID));
        HandWish wish = new HandWish(Parts.UNIT, HandWish.USUAL, true);
        Path full = new Handouts(town.ledger)
                .write(folder.resolve("full"), wish, MARKING, Progress.NONE)
                .getFirst();
        assertThat(cells(full)).contains(ID);
        assertThat(compare(full).differences()).isEmpty();
    }

    private static List<String> cells(Path file) throws Exception {
        List<String> cells = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
        }
        return cells;
    }

    @Test
    void aForeignWorkbookIsRefusedAndSoIsARowWhoseKeyIsGone() throws Exception {
        Path unit = split(Parts.UNIT).getFirst();
        town.households.remove(town.at("1", "1", "102"));
        Collected back = compare(edit(unit, "回.xlsx", new Object[][] {{"居民", 3, "电话", "15400001111"}}));
        assertThat(back.differences()).extracting(Difference::kind).containsOnly(Kind.UNREAD);
        Path foreign = folder.resolve("别的.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(foreign)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("姓名");
            book.write(out);
        }
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> compare(foreign))
                .withMessageContaining("别的.xlsx");
    }

    @Test
    void everyHeadingHasATraceOfItsOwn() {
        Set<String> codes = new HashSet<>();
        Arrays.stream(Heading.values())
                .forEach(heading -> codes.add(
                        HandKey.of(true, 1, "", List.of(new HandField<>(heading, 1, text -> text, (a, b) -> b)))));
        assertThat(codes).hasSize(Heading.values().length);
    }
}
