package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.shouwang.exchange.RowOutcome.State;
import org.shouwang.household.Figures;
import org.shouwang.household.Households;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.work.Progress;

/// Lists say of some dwellings that nobody lives there, often with the owner's name.
class VacantRowsTest {
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
        new Compounds(store.ledger).setUp("测试小区", null, null, BuildingSpec.parse("1-3:2x10x3"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    ImportPlan plan(Grid grid) {
        ListLayout layout = new LayoutFinder(new HeadingWords()).find(grid).orElseThrow();
        return imports.plan(
                new Source("名单.xlsx", new Book(List.of(grid)), List.of(layout)), ImportWish.FIRST, Progress.NONE);
    }

    long count(String which) {
        return store.ledger.read(q -> q.number("select count(*) from household where " + which));
    }

    @Test
    void theOwnerOfAnEmptyDwellingIsKeptAndTheListComesInAgainAsIdentical() {
        Grid grid = grid(
                "名单",
                List.of(),
                line("房号,姓名,电话,居住状态"),
                line("1-1-101,甲,15400000001,空置"),
                line("1-1-102,乙,15400000002,在住"),
                line("1-1-103,空置,,"),
                line("1-1-201,空关,,"));
        imports.take(plan(grid), Progress.NONE);
        Figures figures = households.figures();
        assertThat(figures.households()).isEqualTo(1);
        assertThat(figures.residents()).isEqualTo(1);
        assertThat(count("status = 'VACANT'")).isEqualTo(3);
        assertThat(count("landlord_phone is not null")).isEqualTo(1);
        ImportPlan again = plan(grid);
        assertThat(again.rows()).extracting(RowOutcome::state).containsOnly(State.IDENTICAL);
        imports.take(again, Progress.NONE);
    }

    @Test
    void anEmptyDwellingWithAFamilyIsRefused() {
        Grid grid = grid(
                "名单",
                List.of(),
                line("房号,姓名,电话,居住状态"),
                line("1-1-101,甲、乙,15400000001,空置"),
                line("1-1-102,丙,15400000002,空置"),
                line("1-1-102,丁,15400000003,在住"));
        assertThat(plan(grid).rows())
                .extracting(RowOutcome::state)
                .containsExactly(State.REFUSED, State.NEW, State.REFUSED);
    }

    @Test
    void aSumInTheColumnOfDoorsIsNobody() {
        Grid grid = grid("名单", List.of(), line("序号,房号,姓名"), line("1,1-1-101,甲"), line(",合计,10人"));
        assertThat(plan(grid).rows()).extracting(RowOutcome::state).containsExactly(State.NEW);
    }
}
