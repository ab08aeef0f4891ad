package org.shouwang.heads.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.heads.ChosenBy;
import org.shouwang.heads.Head;
import org.shouwang.heads.HeadDraft;
import org.shouwang.household.Found;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Marked;

class HeadsScreenModelTest {
    @TempDir
    Path folder;

    TestTown town;
    HeadsScreenModel model;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x2x1");
        town.settle(2);
        model = new HeadsScreenModel(
                town.ledger,
                town.households,
                new ResidentIndex(town.ledger),
                town.clock,
                Tasks.direct(),
                () -> new PageLook(
                        "银河小区", "", "", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE));
        model.refresh();
    }

    @AfterEach
    void close() {
        town.close();
    }

    Head appoint(HeadRow row, String words) {
        Found found = model.index().find(words, 1).getFirst();
        return model.appoint(
                HeadDraft.of(row.post(), model.person(found, found.name(), found.phone()), ChosenBy.RESIDENTS));
    }

    @Test
    void everyOfficeIsListedAndVacantUntilSomebodyIsAppointed() {
        assertThat(model.rows).hasSize(6).allMatch(HeadRow::vacant);
        Head head = appoint(model.rows.get(1), "张伟");
        assertThat(head.residentId()).isNotNull();
        assertThat(model.rows.get(1).head()).isEqualTo(head);
        assertThat(model.count(HeadsScreenModel.Scope.VACANT)).isEqualTo(5);
        model.scope.set(HeadsScreenModel.Scope.VACANT);
        assertThat(model.rows).hasSize(5);
    }

    @Test
    void whoIsRelievedStandsInTheHistory() {
        Head head = appoint(model.rows.get(1), "张伟");
        model.relieve(head.id(), model.today(), "搬离小区");
        model.scope.set(HeadsScreenModel.Scope.HISTORY);
        assertThat(model.rows)
                .singleElement()
                .satisfies(row -> assertThat(row.acting()).isFalse());
        model.undo();
        assertThat(model.rows)
                .singleElement()
                .satisfies(row -> assertThat(row.acting()).isTrue());
    }

    @Test
    void theContactListNamesHoldersAndMarksVacancies() {
        appoint(model.rows.get(1), "张伟");
        List<List<Object>> rows = model.sheets().getFirst().rowList().stream()
                .map(row -> row.stream()
                        .<Object>map(cell -> String.valueOf(Marked.plain(cell)))
                        .toList())
                .toList();
        assertThat(rows).hasSize(6);
        assertThat(rows.get(1)).contains("1栋", "1单元", "单元长", "张伟", "1-1-101");
        assertThat(rows.get(2)).contains("空缺");
    }
}
