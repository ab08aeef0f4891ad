package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shouwang.exchange.ForeignLists.grid;
import static org.shouwang.exchange.ForeignLists.line;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Merge;
import org.shouwang.kit.work.Progress;

/// Lists that give each of the family columns of his own, under words of kinship.
class KinColumnsTest {
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

    List<Resident> people(Grid grid) {
        ListLayout layout = new LayoutFinder(new HeadingWords()).find(grid).orElseThrow();
        Source source = new Source("名单.xlsx", new Book(List.of(grid)), List.of(layout));
        imports.take(imports.plan(source, ImportWish.FIRST, Progress.NONE), Progress.NONE);
        return households.card(households.rows().getFirst().id()).people();
    }

    @Test
    void theHouseholderAndTheSpouseUnderTitlesOfTheirOwnBothComeIn() {
        Grid grid = grid(
                "名单",
                List.of(new Merge(1, 1, 1, 2), new Merge(1, 1, 3, 4), new Merge(1, 1, 5, 6), new Merge(1, 2, 0, 0)),
                line("房号,户主,,配偶,,子女,"),
                line(",姓名,手机,姓名,手机,姓名,手机"),
                line("1-1-101,甲,15400000001,乙,15400000002,丙、丁,15400000003"));
        assertThat(people(grid))
                .extracting(
                        one -> one.name().value(),
                        Resident::kinship,
                        Resident::householder,
                        one -> one.phone() == null ? "" : one.phone().value())
                .containsExactly(
                        tuple("甲", null, true, "15400000001"),
                        tuple("乙", "配偶", false, "15400000002"),
                        tuple("丙", "子女", false, "15400000003"),
                        tuple("丁", "子女", false, ""));
    }

    @Test
    void theTitlesMayStandInOneLine() {
        Grid grid = grid(
                "名单",
                List.of(),
                line("房号,户主姓名,户主电话,配偶姓名,配偶电话,子女1姓名,子女2姓名"),
                line("1-1-101,甲,15400000001,乙,15400000002,丙,丁"));
        assertThat(people(grid))
                .extracting(one -> one.name().value(), Resident::kinship)
                .containsExactly(tuple("甲", null), tuple("乙", "配偶"), tuple("丙", "子女"), tuple("丁", "子女"));
    }

    @Test
    void somebodyUnderAnUnknownTitleDoesNotTakeTheHouseholdersPlace() {
        Grid grid = grid(
                "名单",
                List.of(new Merge(1, 1, 1, 2), new Merge(1, 1, 3, 4), new Merge(1, 2, 0, 0)),
                line("房号,户主,,暂住,"),
                line(",姓名,手机,姓名,手机"),
                line("1-1-101,甲,15400000001,乙,15400000002"));
        assertThat(people(grid))
                .extracting(one -> one.name().value(), Resident::householder)
                .containsExactly(tuple("甲", true), tuple("乙", false));
    }

    @Test
    void whomToCallInNeedIsNobodyOfTheHousehold() {
        Grid grid = grid(
                "名单",
                List.of(new Merge(1, 1, 1, 2), new Merge(1, 1, 3, 4), new Merge(1, 2, 0, 0)),
                line("房号,户主,,紧急联系人,"),
                line(",姓名,手机,姓名,手机"),
                line("1-1-101,甲,15400000001,乙,15400000002"));
        assertThat(people(grid)).extracting(one -> one.name().value()).containsExactly("甲");
    }
}
