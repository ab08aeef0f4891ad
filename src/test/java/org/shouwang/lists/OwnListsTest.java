package org.shouwang.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.Confidential;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.Scope;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Limits;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;
import org.shouwang.lists.OwnLists.Filled;

class OwnListsTest {
    private static final Marking MARKING = new Marking("测试", LocalDateTime.of(2021, 11, 12, 8, 0), "内部资料");
    private static final List<ColumnDraft> COLUMNS = List.of(
            new ColumnDraft("已通知", ColumnKind.TICK),
            new ColumnDraft("回访日期", ColumnKind.DATE),
            new ColumnDraft("暖气", ColumnKind.CHOICE, "完好|不热|漏水"),
            new ColumnDraft("人数", ColumnKind.NUMBER),
            new ColumnDraft("备注", ColumnKind.TEXT));

    @TempDir
    Path folder;

    private TestTown town;
    private List<HouseholdId> homes;
    private OwnLists lists;

    @BeforeEach
    void settle() {
        town = new TestTown(folder, "2x2x3x2");
        homes = town.settle(2);
        lists = new OwnLists(town.ledger, town.households, town.clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private OwnListId ofHouseholds() {
        return lists.make(
                "供暖排查",
                ListKind.HOUSEHOLDS,
                COLUMNS,
                homes.subList(0, 5).stream().map(home -> new Pick(home, null)).toList());
    }

    private ListRow first(OwnListId id) {
        return lists.view(id).rows().getFirst();
    }

    private void fill(OwnListId id, ListRow row, int column, String typed) {
        ListColumn own = lists.view(id).columns().get(column);
        lists.fill(id, List.of(new Filled(row.member().id(), own.id(), Entry.read(own, typed, lists.today()))));
    }

    @Test
    void aListIsFilledInPlaceByPlaceAndTakenBackStepByStep() {
        OwnListId id = ofHouseholds();
        ListView view = lists.view(id);
        assertThat(view.rows()).extracting(ListRow::door).startsWith("1-1-101", "1-1-102", "1-1-201");
        ListRow row = view.rows().getFirst();
        assertThat(row.name()).isEqualTo("张伟");
        fill(id, row, 0, "√");
        fill(id, row, 1, "11-12");
        fill(id, row, 2, "不");
        fill(id, row, 3, "３");
        ListRow now = first(id);
        assertThat(view.columns().stream().map(column -> now.value(column.id())).toList())
                .containsExactly("1", "2021-11-12", "不热", "3", "");
        town.ledger.undo();
        town.ledger.undo();
        assertThat(first(id).values()).hasSize(2);
        assertThat(town.ledger.examine()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheNameOfTheColumn() {
        OwnListId id = ofHouseholds();
        ListRow row = first(id);
        for (int column : List.of(0, 1, 2, 3)) {
            assertThatExceptionOfType(Fault.class)
                    .isThrownBy(() -> fill(id, row, column, "看情况"))
                    .withMessageContaining(COLUMNS.get(column).name());
        }
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> lists.addColumn(id, new ColumnDraft("备注", ColumnKind.TEXT)))
                .withMessageContaining("备注");
    }

    @Test
    void whoMovesOutOrDisappearsIsMarkedAndNotLost() {
        OwnListId id = ofHouseholds();
        ListRow row = first(id);
        fill(id, row, 4, "怕冷");
        town.households.moveOut(row.member().householdId(), LocalDate.of(2021, 11, 12));
        assertThat(first(id).presence()).isEqualTo(Presence.MOVED_OUT);
        assertThat(first(id).values()).containsValue("怕冷");
        ListRow second = lists.view(id).rows().get(1);
        town.households.remove(second.member().householdId());
        ListRow gone = lists.view(id).rows().stream()
                .filter(one -> one.member().id().equals(second.member().id()))
                .findFirst()
                .orElseThrow();
        assertThat(gone.presence()).isEqualTo(Presence.GONE);
        assertThat(gone.name()).isEqualTo(second.name());
        assertThat(gone.door()).isEqualTo("1-1-102");
        assertThat(lists.view(id).left()).isEqualTo(2);
    }

    @Test
    void everybodyWithACareNeedComesOntoAListOnce() {
        HouseholdCard card = town.households.card(homes.get(3));
        List<Resident> people = new ArrayList<>(card.people());
        people.set(1, people.get(1).withCareNeeds(new Confidential("血透、独居")));
        town.households.revise(card.withPeople(people));
        assertThat(lists.picks(ListFilter.needing("血透"), ListKind.PERSONS)).hasSize(1);
        assertThat(lists.picks(ListFilter.needing(""), ListKind.HOUSEHOLDS)).hasSize(1);
        assertThat(lists.picks(ListFilter.needing("残疾"), ListKind.PERSONS)).isEmpty();
        OwnListId id =
                lists.make("血透", ListKind.PERSONS, List.of(), lists.picks(ListFilter.needing("血透"), ListKind.PERSONS));
        assertThat(lists.add(id, lists.picks(ListFilter.needing(""), ListKind.PERSONS)))
                .isZero();
        assertThat(lists.add(id, List.of(new Pick(homes.get(0), null)))).isEqualTo(2);
        assertThat(lists.view(id).rows()).hasSize(3);
    }

    @Test
    void aCopyHasWhatIsFilledInAndADeletedListComesBackWhole() {
        OwnListId id = ofHouseholds();
        fill(id, first(id), 4, "怕冷");
        OwnListId copy = lists.copy(id, "供暖排查二", true);
        assertThat(first(copy).values()).containsValue("怕冷");
        assertThat(lists.all()).extracting(ListSummary::filled).containsExactly(1, 1);
        lists.remove(id);
        assertThat(lists.all()).hasSize(1);
        town.ledger.undo();
        assertThat(first(id).values()).containsValue("怕冷");
        lists.removeColumn(lists.view(id).columns().get(4).id());
        assertThat(first(id).values()).isEmpty();
        town.ledger.undo();
        lists.drop(id, Set.of(first(id).member().id()));
        assertThat(lists.view(id).rows()).hasSize(4);
        town.ledger.undo();
        assertThat(first(id).values()).containsValue("怕冷");
        assertThat(town.ledger.examine()).isEmpty();
    }

    @Test
    void aWorkbookThatWasFilledInComesBackWithItsDifferences() {
        OwnListId id = ofHouseholds();
        fill(id, first(id), 4, "怕冷");
        ListView view = lists.view(id);
        Path file = folder.resolve("out.xlsx");
        Workbooks.write(file, List.of(OwnListSheet.returnable(view, "")), MARKING, Progress.NONE);
        assertThat(back(file, view).changes()).isEmpty();
        assertThat(back(file, view).untouched()).isEqualTo(5);

        Sheet sheet = OwnListSheet.returnable(view, "");
        List<List<Object>> rows = new ArrayList<>();
        sheet.rowList().forEach(row -> rows.add(new ArrayList<>(row)));
        int own = 4;
        rows.get(0).set(own, "√");
        rows.get(0).set(own + 4, "已修好");
        rows.get(1).set(own + 1, "2021年11月13日");
        rows.get(2).set(own + 2, "很热");
        rows.get(3).set(rows.get(3).size() - 1, "L0");
        List<Column> columns = new ArrayList<>();
        sheet.columns().forEach(column -> columns.add(Column.code(column.title(), 12)));
        Path filled = folder.resolve("filled.xlsx");
        java.util.Collections.reverse(rows);
        Workbooks.write(
                filled,
                List.of(Sheet.named("改")
                        .columns(columns.toArray(Column[]::new))
                        .rows(rows)
                        .build()),
                MARKING,
                Progress.NONE);
        ListReturn back = back(filled, view);
        assertThat(back.strange()).hasSize(1);
        assertThat(back.changes()).hasSize(4);
        assertThat(back.changes())
                .filteredOn(change -> change.problem() != null)
                .hasSize(1);
        assertThat(back.changes())
                .filteredOn(change -> "已修好".equals(change.now()))
                .extracting(ListReturn.Change::before)
                .containsExactly("怕冷");
        lists.takeBack(
                id,
                back.changes().stream()
                        .map(ListReturn.Change::filled)
                        .filter(java.util.Objects::nonNull)
                        .toList());
        assertThat(first(id).values()).containsValue("已修好").containsValue("1");
        town.ledger.undo();
        assertThat(first(id).values()).containsValue("怕冷").hasSize(1);
    }

    private ListReturn back(Path file, ListView view) {
        return ListReturn.of(Workbooks.read(file, null, Limits.STANDARD, Progress.NONE), view, lists.today());
    }

    @Test
    void onPaperThereIsAPlaceToSignAndWhoMovedOutIsLeftOut() {
        OwnListId id = ofHouseholds();
        town.households.moveOut(homes.get(1), LocalDate.of(2021, 11, 12));
        Sheet sheet = OwnListSheet.of(lists.view(id), new OwnListSheet.Wish("", true, true, 3, false));
        assertThat(sheet.rowList()).hasSize(4);
        assertThat(sheet.layout().landscape()).isTrue();
        assertThat(sheet.layout().blankRows()).isEqualTo(3);
        assertThat(sheet.columns()).extracting(Column::kind).contains(Column.Kind.SIGN);
    }

    @Test
    void aFilterMindsTheUnit() {
        assertThat(lists.picks(ListFilter.all(Scope.unit("1", "2", "")), ListKind.HOUSEHOLDS))
                .hasSize(6);
        assertThat(lists.picks(ListFilter.all(Scope.unit("1", "2", "")), ListKind.PERSONS))
                .hasSize(12);
    }
}
