package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.core.Actor;
import org.shouwang.core.Phone;
import org.shouwang.core.Role;
import org.shouwang.exchange.RowOutcome.State;
import org.shouwang.household.Figures;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// Taking whole imports back, and saying what of the registry stays.
class PastImportsTest {
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
        Workbooks.write(file, List.of(sheet), HouseholdImportTest.MARKING, Progress.NONE);
        return file;
    }

    ImportPlan plan(Path file, boolean make) {
        return imports.plan(imports.open(file, null, Progress.NONE), ImportWish.FIRST.making(make), Progress.NONE);
    }

    Figures figures() {
        return households.figures();
    }

    @Test
    void anImportOfAFormerSittingIsTakenBackWhole() {
        Path file = workbook(
                HouseholdImportTest.people(),
                new Object[] {"1", "2", "502", "周䶮", "户主", "110101188503020015", "15400000001"},
                new Object[] {"1", "1", "301", "王喆", "户主", null, "15400000002"});
        imports.take(plan(file, false), Progress.NONE);
        store.ledger.close();
        try (Ledger later = Ledger.open(store.file, new Actor("李书记", Role.SECRETARY), clock, null)) {
            HouseholdImport again = new HouseholdImport(later, clock);
            PastImport past = again.past().getFirst();
            assertThat(past.source()).isEqualTo("list.xlsx");
            assertThat(past.actor()).isEqualTo("王守望");
            again.takeBack(past);
            assertThat(new Households(later, clock).figures().households()).isZero();
            assertThat(again.past()).isEmpty();
        }
    }

    @Test
    void anImportStaysWhereSomebodyHasChangedItsRowsSince() {
        imports.take(
                plan(
                        workbook(
                                HouseholdImportTest.people(),
                                new Object[] {"1", "2", "502", "周䶮", "户主", null, "15400000001"}),
                        false),
                Progress.NONE);
        Resident person =
                households.card(households.rows().getFirst().id()).people().getFirst();
        households.reviseResident(person.withPhone(new Phone("15400000009")));
        PastImport past = imports.past().getFirst();
        assertThatThrownBy(() -> imports.takeBack(past))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("DB-40"));
        assertThat(figures().households()).isEqualTo(1);
    }

    @Test
    void whatShallStayIsKeptAndTheRestOverwritten() {
        Column occupation = Column.text("文化程度", 8);
        List<Column> columns = new ArrayList<>(HouseholdImportTest.people());
        columns.add(occupation);
        imports.take(
                plan(
                        workbook(
                                columns,
                                new Object[] {"1", "2", "502", "周䶮", "户主", null, "15400000001", "小学"},
                                new Object[] {"1", "2", "502", "李㛃", "配偶", null, null, null}),
                        false),
                Progress.NONE);
        Path other =
                workbook(columns, new Object[] {"1", "2", "502", "周䶮", "户主", null, "15400000002", "初中"}, new Object[] {
                    "1", "2", "502", "李㛃", "配偶", null, "15400000003", "高中"
                });
        ImportWish wish = ImportWish.FIRST.keeping(Heading.PHONE, true);
        ImportPlan plan = imports.plan(imports.open(other, null, Progress.NONE), wish, Progress.NONE);
        assertThat(plan.rows()).extracting(RowOutcome::state).containsOnly(State.CHANGED);
        imports.take(plan, Progress.NONE);
        List<Resident> people =
                households.card(households.rows().getFirst().id()).people();
        assertThat(people)
                .extracting(person -> person.phone().value(), Resident::education)
                .containsExactly(tuple("15400000001", "初中"), tuple("15400000003", "高中"));
    }
}
