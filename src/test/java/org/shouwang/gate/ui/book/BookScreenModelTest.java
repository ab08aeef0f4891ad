package org.shouwang.gate.ui.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Corrections;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryFilter;
import org.shouwang.gate.EntryGroup;
import org.shouwang.gate.EntryGrouping;
import org.shouwang.gate.EntrySearch;
import org.shouwang.gate.GateBook;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Passer;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.work.Progress;

class BookScreenModelTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Gates gates;
    GateBook book;
    BookScreenModel model;
    List<HouseholdId> homes;
    CheckpointId south;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        homes = town.settle(2);
        gates = new Gates(town.ledger, town.clock);
        south = gates.addCheckpoint("南门").id();
        book = new GateBook(town.ledger, town.clock);
        for (int minute = 0; minute < 250; minute++) {
            pass(minute % 4, minute);
        }
        model = new BookScreenModel(
                town.ledger,
                book,
                new EntrySearch(new ResidentIndex(town.ledger), gates.visitors()),
                new Corrections(town.ledger, gates, town.clock),
                List::of,
                Tasks.direct(),
                () -> new PageLook("银河小区", "", "", TODAY.atTime(8, 0), "", PageLook.Density.COMPACT));
        model.refresh();
    }

    void pass(int home, int minute) {
        Resident who = town.person(homes.get(home), 0);
        Passer passer = Passer.resident(who.id(), homes.get(home), who.name(), who.phone());
        Direction way = minute / 4 % 2 == 0 ? Direction.OUT : Direction.IN;
        gates.admit(EntryDraft.of(south, way, EntryCategory.RESIDENT, passer)
                .at(TODAY.atTime(LocalTime.of(8, 0).plusMinutes(minute))
                        .atZone(town.clock.getZone())
                        .toInstant())
                .checks(Checks.all(365, null)));
    }

    @AfterEach
    void close() {
        book.close();
        town.close();
    }

    String name(int row) {
        return model.rows.get(row).entry().name().value();
    }

    @Test
    void theFirstPageComesWithTheSumsAndTheRestWhenItIsSeen() {
        assertThat(model.rows).hasSize(250);
        assertThat(model.totalsProperty().get().lines()).isEqualTo(250);
        assertThat(model.rows.get(0).at().toLocalTime()).isEqualTo(LocalTime.of(12, 9));
        model.rows.get(249); // it comes
        assertThat(model.rows.get(249).at().toLocalTime()).isEqualTo(LocalTime.of(8, 0));
        model.rows.get(150);
        assertThat(model.rows.get(150).at().toLocalTime()).isEqualTo(LocalTime.of(9, 39));
    }

    @Test
    void everyLetterNarrowsTheList() {
        model.typed.set("zhang");
        assertThat(model.rows).hasSize(63);
        assertThat(name(0)).isEqualTo("张伟");
        model.typed.set("没有的人");
        assertThat(model.rows).isEmpty();
        model.clear();
        assertThat(model.rows).hasSize(250);
    }

    @Test
    void aGroupOpensItsLines() {
        model.grouping.set(EntryGrouping.HOUSEHOLD);
        assertThat(model.groups).hasSize(4);
        EntryGroup second = model.groups.get(1);
        model.open(second);
        assertThat(model.grouping.get()).isNull();
        assertThat(model.rows).hasSize((int) second.totals().lines());
    }

    @Test
    void aNewEntryStandsOnTopAtOnce() {
        pass(0, 300);
        assertThat(model.rows).hasSize(251);
        assertThat(model.rows.get(0).at().toLocalTime()).isEqualTo(LocalTime.of(13, 0));
    }

    @Test
    void voidLinesAreSeenAtOnceAndTheSheetIsWhatIsAskedFor() {
        model.typed.set("zhang");
        model.makeVoid(
                List.of(model.rows.get(0)), "登记错人", count -> assertThat(count).isEqualTo(1));
        assertThat(model.rows.get(0).entry().counts()).isFalse();
        assertThat(model.totalsProperty().get().voids()).isEqualTo(1);
        EntryFilter wanted = model.filter.get();
        Sheet sheet = model.sheet(wanted, "zhang", "张", Progress.NONE).getFirst();
        assertThat(sheet.rowList()).hasSize(63);
        assertThat(AskedWords.of(model)).contains("银河小区").contains("zhang");
    }
}
