package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.exchange.ForeignLists.grid;
import static org.shouwang.exchange.ForeignLists.line;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.exchange.RowOutcome.State;
import org.shouwang.household.Door;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.household.Tenure;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Merge;
import org.shouwang.kit.sheet.Row;
import org.shouwang.kit.work.Progress;

/// Lists as offices really keep them: titles over titles, merged doors, people side by side.
class ForeignListTest {
    static final String A = "110101188503020015";
    static final String B = "110101188703020012";

    @TempDir
    Path folder;

    TestStore store;
    Households households;
    HouseholdImport imports;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Clock clock = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));
        imports = new HouseholdImport(store.ledger, clock);
        households = new Households(store.ledger, clock);
        new Compounds(store.ledger).setUp("测试小区", null, null, BuildingSpec.parse("1-3:2x10x3"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    Source source(Grid... grids) {
        LayoutFinder finder = new LayoutFinder(new HeadingWords());
        List<ListLayout> layouts =
                Stream.of(grids).flatMap(grid -> finder.find(grid).stream()).toList();
        return new Source("名单.xlsx", new Book(List.of(grids)), layouts);
    }

    ImportPlan plan(Grid... grids) {
        return imports.plan(source(grids), ImportWish.FIRST, Progress.NONE);
    }

    HouseholdCard only(Grid... grids) {
        ImportPlan plan = plan(grids);
        assertThat(plan.rows())
                .as(plan.rows().toString())
                .extracting(RowOutcome::state)
                .containsOnly(State.NEW);
        imports.take(plan, Progress.NONE);
        HouseholdRow row = households.rows().getFirst();
        return households.door(row.place().id()).living().getFirst();
    }

    static List<String> names(HouseholdCard card) {
        return card.people().stream().map(person -> person.name().value()).toList();
    }

    static Resident named(HouseholdCard card, String name) {
        return card.people().stream()
                .filter(person -> person.name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void titlesOverTitlesTellWhoIsMeant() {
        HouseholdCard card = only(grid(
                "名单",
                List.of(
                        new Merge(1, 1, 0, 8),
                        new Merge(2, 3, 0, 0),
                        new Merge(2, 3, 1, 1),
                        new Merge(2, 3, 2, 2),
                        new Merge(2, 2, 3, 5),
                        new Merge(2, 2, 6, 8),
                        new Merge(4, 5, 0, 0),
                        new Merge(4, 5, 1, 1),
                        new Merge(4, 5, 2, 2),
                        new Merge(4, 5, 3, 3),
                        new Merge(4, 5, 4, 4),
                        new Merge(4, 5, 5, 5)),
                line("某小区住户信息登记表,,,,,,,,"),
                line("楼栋,单元,房号,户主信息,,,家庭成员信息,,"),
                line(",,,姓名,身份证号,联系电话,姓名,与户主关系,联系电话"),
                line("1,1,101,周䶮," + A + ",15400000001,李㛃,配偶,15400000002"),
                line(",,,,,,周小彧,女,"),
                line("填表人：王主任　2021年11月,,,,,,,,")));
        assertThat(names(card)).containsExactly("周䶮", "李㛃", "周小彧");
        assertThat(named(card, "周䶮").householder()).isTrue();
        assertThat(named(card, "周䶮").idNumber().value()).isEqualTo(A);
        assertThat(named(card, "李㛃").phone().value()).isEqualTo("15400000002");
        assertThat(named(card, "周小彧").kinship()).isEqualTo("女");
    }

    @Test
    void peopleMayStandSideBySide() {
        HouseholdCard card = only(grid(
                "名单",
                List.of(),
                line("楼栋,单元,房号,户主姓名,户主电话,户主身份证号,成员1姓名,成员1关系,成员1电话,成员二姓名,成员二身份证号码"),
                line("2,1,301,王喆,15400000003," + A + ",李㛃,配偶,15400000004,王小喆," + B)));
        assertThat(names(card)).containsExactly("王喆", "李㛃", "王小喆");
        assertThat(named(card, "王喆").idNumber().value()).isEqualTo(A);
        assertThat(named(card, "王喆").phone().value()).isEqualTo("15400000003");
        assertThat(named(card, "李㛃").kinship()).isEqualTo("配偶");
        assertThat(named(card, "王小喆").idNumber().value()).isEqualTo(B);
    }

    @Test
    void aListThatRepeatsTheHouseholderBesideEveryMemberNamesThemOnce() {
        HouseholdCard card = only(grid(
                "名单",
                List.of(new Merge(1, 1, 1, 2), new Merge(1, 1, 3, 4)),
                line(",户主,,成员,"),
                line("房号,姓名,身份证号,姓名,身份证号"),
                line("1-1-101,周䶮," + A + ",李㛃,"),
                line("1-1-101,周䶮," + A + ",周小彧," + B)));
        assertThat(names(card)).containsExactly("周䶮", "李㛃", "周小彧");
    }

    @Test
    void aDoorLeftOutIsTheOneAboveWhereKinshipSaysSo() {
        ImportPlan plan = plan(grid(
                "名单",
                List.of(),
                line("楼栋,单元,房号,姓名,与户主关系,身份证号"),
                line("1,1,101,周䶮,户主," + A),
                line(",,,李㛃,配偶,"),
                line(",,,无门,户主,"),
                line("合计,,,3,,")));
        assertThat(plan.rows()).extracting(RowOutcome::state).containsExactly(State.NEW, State.NEW, State.REFUSED);
        assertThat(plan.rows().get(1).door().brief()).isEqualTo("1-1-101");
        assertThat(plan.notes()).hasSize(2).first().asString().contains("1 行没写房号");
    }

    @Test
    void hiddenRowsAndRowsNumberedTwiceAreCountedAndTold() {
        Grid plain = grid("名单", List.of(), line("楼栋,单元,房号,姓名"), line("-1,1,101,甲"), line("1,1,102,乙"));
        List<Row> rows = new ArrayList<>(plain.rows());
        rows.add(new Row(
                3,
                false,
                grid("", List.of(), line("1,1,103,丙")).rows().getFirst().cells()));
        ImportPlan plan = plan(new Grid("名单", false, rows, List.of(3), List.of()));
        assertThat(plan.rows()).extracting(RowOutcome::who).containsExactly("甲", "乙", "丙");
        assertThat(plan.households()).isEqualTo(3);
        assertThat(plan.notes()).anySatisfy(note -> assertThat(note).contains("1 行是隐藏的"));
        assertThat(plan.notes()).anySatisfy(note -> assertThat(note).contains("1 个行号出现了两次"));
    }

    @Test
    void onlyTheRowWithTheNumberOfAnotherHouseholdIsRefused() {
        ImportPlan plan = plan(grid(
                "名单",
                List.of(),
                line("楼栋,单元,房号,姓名,与户主关系,身份证号"),
                line("1,1,101,周䶮,户主," + A),
                line("1,1,102,王喆,户主," + B),
                line("1,1,102,错抄,子," + A),
                line("1,1,102,王小喆,女,")));
        assertThat(plan.rows())
                .extracting(RowOutcome::state)
                .containsExactly(State.NEW, State.NEW, State.REFUSED, State.NEW);
        assertThat(plan.rows().get(2).remarks()).singleElement().asString().contains("第 2 行");
        assertThat(plan.refused()).isEqualTo(1);
        imports.take(plan, Progress.NONE);
        assertThat(households.figures().households()).isEqualTo(2);
        assertThat(households.figures().residents()).isEqualTo(3);
    }

    @Test
    void whereTenantsLiveTheOwnerIsTheLandlord() {
        ImportPlan plan = plan(grid(
                "业主",
                List.of(),
                line("楼号,单元,房间,业主名称,手机号,业主类型"),
                line("1,1,101,房东甲,15400000005,1001"),
                line("1,1,101,租客乙,15400000006,1003"),
                line("1,1,102,业主丙,,1001"),
                line("1,1,102,家属丁,,1002")));
        assertThat(plan.rows()).extracting(RowOutcome::state).containsOnly(State.NEW);
        imports.take(plan, Progress.NONE);
        HouseholdCard let = card(0);
        assertThat(names(let)).containsExactly("租客乙");
        assertThat(let.household().tenure()).isEqualTo(Tenure.RENTED);
        assertThat(let.household().landlordName().value()).isEqualTo("房东甲");
        HouseholdCard own = card(1);
        assertThat(own.household().tenure()).isEqualTo(Tenure.OWNED);
        assertThat(own.householder().orElseThrow().name().value()).isEqualTo("业主丙");
        assertThat(named(own, "家属丁").kinship()).isEqualTo("家属");
        assertThat(plan(grid(
                                "业主",
                                List.of(),
                                line("楼号,单元,房间,业主名称,手机号,业主类型"),
                                line("1,1,101,房东甲,15400000005,1001"),
                                line("1,1,101,租客乙,15400000006,1003")))
                        .rows())
                .extracting(RowOutcome::state)
                .containsOnly(State.IDENTICAL);
    }

    HouseholdCard card(int at) {
        Door door = households.door(households.rows().get(at).place().id());
        return door.living().getFirst();
    }

    @Test
    void aSheetNamedAfterABuildingIsThatBuilding() {
        ImportPlan plan = plan(grid("3号楼", List.of(), line("单元,室,姓名"), line("1,201,甲"), line("2,301,乙")));
        assertThat(plan.rows()).extracting(row -> row.door().brief()).containsExactly("3-1-201", "3-2-301");
    }

    @Test
    void aRefusedRowUnderAMergedDoorKeepsItsDoorWhenItIsSaved() {
        ImportPlan plan = plan(grid(
                "名单",
                List.of(new Merge(2, 3, 0, 0)),
                line("门牌号,姓名,与户主关系"),
                line("1-1-101,甲,户主"),
                line(",乙,户主"),
                line("说明：空房不填,,")));
        assertThat(plan.rows()).hasSize(2);
        assertThat(RefusedSheet.of(plan).getFirst().rowList().getFirst()).startsWith("1-1-101", "乙", "户主");
    }

    @Test
    void aColumnCanBeCorrectedByHand() {
        Source source = source(grid("名单", List.of(), line("楼栋,单元,房号,称呼"), line("1,1,101,甲")));
        assertThat(imports.plan(source, ImportWish.FIRST, Progress.NONE).rows())
                .extracting(RowOutcome::who)
                .containsExactly("");
        Source corrected = source.with(List.of(source.layouts().getFirst().with(3, Heading.NAME)));
        assertThat(imports.plan(corrected, ImportWish.FIRST, Progress.NONE).rows())
                .extracting(RowOutcome::who)
                .containsExactly("甲");
    }

    @Test
    void theLastFiveCopiesFromBeforeAnImportStayBesideTheStore() throws Exception {
        for (int i = 0; i < 7; i++) {
            Clock clock = Clock.fixed(TestStore.START.plus(Duration.ofMinutes(i)), ZoneId.of("Asia/Shanghai"));
            HouseholdImport again = new HouseholdImport(store.ledger, clock);
            Source source = source(grid("名单", List.of(), line("门牌号,姓名"), line("1-1-10" + (i % 3 + 1) + ",甲" + i / 3)));
            ImportPlan plan = again.plan(source, ImportWish.FIRST, Progress.NONE);
            if (i < 3) {
                again.take(plan, Progress.NONE);
            } else {
                new CopyBefore(store.ledger, clock).lay();
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.contains("导入前"))
                            .sorted())
                    .hasSize(5)
                    .first()
                    .isEqualTo("test-导入前-20211112-143400.shouwang");
        }
    }
}
