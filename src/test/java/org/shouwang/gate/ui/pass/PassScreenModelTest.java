package org.shouwang.gate.ui.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassColour;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.gate.pass.PassKind;
import org.shouwang.gate.pass.PassRound;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.Scope;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

class PassScreenModelTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    PassScreenModel model;
    List<Pass> issued;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x1x2x2");
        town.settle(2);
        model = new PassScreenModel(
                town.ledger,
                town.households,
                new ResidentIndex(town.ledger),
                town.clock,
                Tasks.direct(),
                () -> new PageLook(
                        "银河小区", "", "", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE));
        PassRound.Wish wish = new PassRound.Wish(PassRound.Per.HOUSEHOLD, TODAY, null, null, PassColour.GREEN);
        issued = model.passes().issueAll(model.plan(Scope.ALL, wish).drafts(), "全小区 8 张", Progress.NONE);
        model.inFront(true);
        model.refresh();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theListFollowsStateKindAndBuilding() {
        assertThat(model.rows).hasSize(8);
        model.passes().reportLost(issued.getFirst().id());
        assertThat(model.rows).hasSize(7);
        assertThat(model.count(PassScope.WANTED)).isEqualTo(1);
        model.scope.set(PassScope.WANTED);
        assertThat(model.rows)
                .extracting(line -> line.pass().id())
                .containsExactly(issued.getFirst().id());
        model.scope.set(PassScope.ALL);
        model.building.set("2");
        assertThat(model.rows).hasSize(4);
        model.building.set("");
        model.passes().issue(PassDraft.vehicle(new Plate("京AD12345"), EntryCategory.RESIDENT, TODAY, null));
        model.kind.set(PassKind.VEHICLE);
        assertThat(model.rows)
                .singleElement()
                .satisfies(line -> assertThat(line.holder()).isEqualTo("京AD12345"));
    }

    @Test
    void aNumberTypedIsFoundOrSaidToBeUnknown() {
        AtomicReference<Pass> found = new AtomicReference<>();
        AtomicReference<Fault> fault = new AtomicReference<>();
        model.find(issued.get(2).spoken(), found::set, fault::set);
        assertThat(found.get().id()).isEqualTo(issued.get(2).id());
        model.find("123456", found::set, fault::set);
        assertThat(fault.get().code()).isEqualTo("PASS-01");
        model.find("5724", found::set, fault::set);
        assertThat(fault.get().code()).isEqualTo("PASS-11");
    }

    @Test
    void theStoryOfAPassFollowsWhatIsDone() {
        model.look(model.rows.getFirst());
        assertThat(model.storyProperty().get().events()).hasSize(1);
        model.passes().withdraw(List.of(model.rows.getFirst().pass().id()), "搬离小区", true);
        assertThat(model.storyProperty().get().events()).hasSize(2);
        assertThat(model.storyProperty().get().line().state().words()).contains("搬离小区");
    }
}
