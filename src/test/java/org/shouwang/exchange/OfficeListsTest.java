package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.core.Dwelling;
import org.shouwang.exchange.OfficeLists.OfficeList;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.household.Taken;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.work.Progress;

/// Lists of offices that have nothing in common come in with every row, or name the row that does not.
class OfficeListsTest {
    @TempDir
    Path folder;

    TestStore store;
    HouseholdImport imports;
    Households households;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Clock clock = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));
        imports = new HouseholdImport(store.ledger, clock);
        households = new Households(store.ledger, clock);
        new Compounds(store.ledger).setUp("银河小区", null, null, BuildingSpec.parse("1-3:2x10x3"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    ImportPlan plan(OfficeList list) {
        return imports.plan(
                imports.openSure(list.file(), null, Progress.NONE), ImportWish.FIRST.making(true), Progress.NONE);
    }

    ImportPlan taken(OfficeList list) {
        ImportPlan plan = plan(list);
        String seen = list.file().getFileName() + "\n" + plan.rows() + "\n" + plan.notes();
        assertThat(plan.rows()).as(seen).hasSize(list.rows());
        assertThat(plan.rows().stream().filter(row -> row.state().comesIn()))
                .as(seen)
                .hasSize(list.in());
        assertThat(plan.refused()).as(seen).isEqualTo(list.rows() - list.in());
        assertThat(plan.leftOut())
                .as(seen)
                .allSatisfy(row -> assertThat(row.reason()).isNotBlank());
        Taken taken = imports.take(plan, Progress.NONE);
        assertThat(taken.added()).as(seen).isEqualTo(list.households());
        assertThat(taken.people()).as(seen).isEqualTo(list.people());
        assertThat(plan(list).rows().stream().filter(row -> row.state() == RowOutcome.State.IDENTICAL))
                .as("again " + plan(list).rows())
                .hasSize(list.in());
        return plan;
    }

    HouseholdCard at(String building, String unit, String room) {
        return households.rows().stream()
                .filter(row -> row.place().dwelling().equals(new Dwelling(building, unit, room)))
                .findFirst()
                .map(row -> households.door(row.place().id()).living().getFirst())
                .orElseThrow();
    }

    static Resident named(HouseholdCard card, String name) {
        return card.people().stream()
                .filter(person -> person.name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void titlesOverTitlesWithHintsBeneath() {
        ImportPlan plan = taken(OfficeLists.twoLevels(folder));
        assertThat(plan.leftOut().getFirst().reason()).contains("房号");
        HouseholdCard card = at("1", "1", "101");
        assertThat(named(card, "户主甲").householder()).isTrue();
        assertThat(named(card, "成员甲").kinship()).isEqualTo("配偶");
        assertThat(named(card, "成员甲").idNumber().value()).isEqualTo(OfficeLists.id(10));
    }

    @Test
    void oneRowForEachHouseholdWithPeopleSideBySide() {
        ImportPlan plan = taken(OfficeLists.sideBySide(folder));
        assertThat(plan.leftOut().getFirst().reason()).contains("2栋501").contains("单元");
        assertThat(at("2", "1", "302").people())
                .extracting(person -> person.name().value())
                .containsExactly("吴甲", "成员2", "吴丙");
        assertThat(named(at("2", "1", "302"), "成员2").phone().value()).isEqualTo(OfficeLists.phone(24));
        assertThat(named(at("2", "1", "301"), "周甲").householder()).isTrue();
    }

    @Test
    void aSheetForEachBuilding() {
        ImportPlan plan = taken(OfficeLists.sheets(folder));
        assertThat(at("1", "1", "101").people()).hasSize(2);
        assertThat(at("2", "1", "301").people()).hasSize(2);
        assertThat(at("2", "2", "999A").people()).hasSize(1);
        assertThat(plan.leftOut().getFirst().row().number()).isEqualTo(6);
    }

    @Test
    void theOldFormatWithMergedDoorsAndRealDates() {
        taken(OfficeLists.old(folder));
        HouseholdCard card = at("3", "1", "101");
        assertThat(card.people()).hasSize(3);
        assertThat(named(card, "韩乙").birthDate()).isEqualTo(LocalDate.of(1935, 2, 9));
        assertThat(named(card, "韩乙").phone().value()).isEqualTo("15400000041");
    }

    @Test
    void textInGbkUnderTheNameOfAWorkbook() {
        ImportPlan plan = taken(OfficeLists.tabs(folder));
        assertThat(named(at("3", "1", "101"), "秦甲").phone().value()).isEqualTo(OfficeLists.phone(51));
        assertThat(plan.leftOut())
                .extracting(ImportPlan.LeftOut::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("身份证号"),
                        reason -> assertThat(reason).contains("联系方式"),
                        reason -> assertThat(reason).contains("接种剂次"));
    }

    @Test
    void hiddenRowsAreAskedAbout() {
        OfficeList list = OfficeLists.hidden(folder);
        ImportPlan without = imports.plan(
                imports.openSure(list.file(), null, Progress.NONE), ImportWish.FIRST.withHidden(false), Progress.NONE);
        assertThat(without.rows()).hasSize(4);
        assertThat(without.notes()).anySatisfy(note -> assertThat(note).contains("2 行是隐藏的"));
        taken(list);
        assertThat(at("2", "2", "602").people()).hasSize(1);
    }

    @Test
    void aHiddenSheetIsAskedAboutLikeHiddenRows() {
        Grid sheet = ForeignLists.grid("旧名单", List.of(), ForeignLists.line("门牌号,姓名"), ForeignLists.line("1-1-101,甲"));
        Grid hidden = new Grid(sheet.name(), true, sheet.rows(), List.of(), List.of());
        List<ListLayout> layouts = new LayoutFinder(new HeadingWords()).find(List.of(hidden));
        Source source = new Source("名单", new Book(List.of(hidden)), layouts);
        ImportPlan with = imports.plan(source, ImportWish.FIRST, Progress.NONE);
        assertThat(with.rows()).hasSize(1);
        assertThat(with.hidden()).isEqualTo(1);
        ImportPlan without = imports.plan(source, ImportWish.FIRST.withHidden(false), Progress.NONE);
        assertThat(without.rows()).isEmpty();
        assertThat(without.hidden()).isEqualTo(1);
    }

    @Test
    void traditionalScriptWithMembersInOneCell() {
        ImportPlan plan = taken(OfficeLists.traditional(folder));
        HouseholdCard card = at("1", "1", "601");
        assertThat(named(card, "李乙").kinship()).isEqualTo("妻");
        assertThat(named(card, "張丙").phone().value()).isEqualTo(OfficeLists.phone(71));
        assertThat(named(at("1", "2", "602"), "趙乙").kinship()).isEqualTo("配偶");
        assertThat(at("1", "2", "603").household().statedCount()).isEqualTo(2);
        assertThat(plan.leftOut().getFirst().reason()).contains("7层");
    }

    @Test
    void whatWasRefusedComesInFromItsWorkbookOnceItIsMended() {
        for (OfficeList list : OfficeLists.all(folder)) {
            ImportPlan plan = plan(list);
            if (plan.refused() > 0) {
                Path refused = folder.resolve("refused-" + list.file().getFileName() + ".xlsx");
                Workbooks.write(
                        refused,
                        RefusedSheet.of(plan),
                        new Marking(
                                "测试",
                                TestStore.START
                                        .atZone(ZoneId.of("Asia/Shanghai"))
                                        .toLocalDateTime(),
                                ""),
                        Progress.NONE);
                ImportPlan again = imports.plan(
                        imports.openSure(refused, null, Progress.NONE), ImportWish.FIRST.making(true), Progress.NONE);
                assertThat(again.rows()).as(list.file() + "\n" + again.rows()).hasSize(plan.refused());
                assertThat(again.rows())
                        .extracting(RowOutcome::who)
                        .isEqualTo(plan.rows().stream()
                                .filter(row -> !row.state().comesIn())
                                .map(RowOutcome::who)
                                .toList());
            }
        }
    }
}
