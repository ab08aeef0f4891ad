package org.shouwang.gate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Outcome;
import org.shouwang.gate.Step;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;

class EntryScreenModelTest {
    @TempDir
    Path folder;

    TestTown town;
    GateScreenModel screen;
    EntryScreenModel entry;
    List<EntryCheck> done = new ArrayList<>();

    @BeforeEach
    void open() {
        town = new TestTown(folder, "3x2x6x2");
        town.settle(3);
        new Gates(town.ledger, town.clock).addCheckpoint("南门");
        screen = new GateScreenModel(
                town.ledger,
                new Gates(town.ledger, town.clock),
                town.households,
                new ResidentIndex(town.ledger),
                town.clock,
                Tasks.direct(),
                () -> new PageLook(
                        "银河小区", "", "", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE));
        screen.refresh();
        entry = screen.entry;
        entry.acts.onDone(done::add);
    }

    @AfterEach
    void close() {
        town.close();
    }

    void type(String words) {
        entry.recognition.typed.set(words);
    }

    void later(int minutes) {
        town.store.moveTo(town.clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void aResidentPassesByDoorTwoEntersAndOneSpace() {
        type("3-2-502");
        entry.recognition.take();
        assertThat(entry.recognition.held()).isTrue();
        entry.fields.tickAll(entry.rules.get());
        entry.acts.admit();
        assertThat(done).singleElement().satisfies(passed -> {
            assertThat(passed.direction()).isEqualTo(Direction.OUT);
            assertThat(passed.steps()).hasSize(4);
            assertThat(passed.outcome()).isEqualTo(Outcome.ADMITTED);
        });
        assertThat(entry.recognition.recognised.get()).isNull();
        assertThat(screen.listProperty().get().entries()).hasSize(1);
        assertThat(screen.listProperty().get().notBack()).hasSize(1);
    }

    @Test
    void whoWentOutIsTakenToComeIn() {
        type("3-2-502");
        entry.acts.admit();
        later(40);
        type("3-2-502");
        assertThat(entry.direction()).isEqualTo(Direction.IN);
        entry.acts.admit();
        assertThat(screen.listProperty().get().notBack()).isEmpty();
    }

    @Test
    void aHouseholdStandsForItsMembersAndANumberChoosesOne() {
        type("3-2-502");
        assertThat(entry.recognition.candidates).hasSize(1);
        entry.recognition.take();
        entry.fields.toggle(Step.CODE_CHECKED);
        entry.recognition.member(1);
        assertThat(entry.fields.steps.get())
                .as("what was looked at belongs to the one before")
                .isEmpty();
        entry.acts.admit();
        assertThat(done.getFirst().name())
                .isEqualTo(town.person(town.at("3", "2", "502"), 1).name());
    }

    @Test
    void feverAsksForAReasonAndPassesWithOne() {
        List<String> asked = new ArrayList<>();
        entry.acts.onReasonNeeded(() -> asked.add("reason"));
        type("3-2-502");
        entry.fields.temperature.set("37.6");
        entry.acts.admit();
        assertThat(asked).hasSize(1);
        assertThat(done).isEmpty();
        entry.fields.reason.set("复测 36.8 ℃");
        entry.acts.admit();
        assertThat(done.getFirst().outcome()).isEqualTo(Outcome.OVERRIDDEN);
    }

    @Test
    void whatCannotBeReadIsToldAndNothingIsLost() {
        type("3-2-502");
        entry.fields.temperature.set("abc");
        entry.acts.admit();
        assertThat(entry.problem.get()).contains("abc").contains("36.5");
        assertThat(entry.recognition.recognised.get()).isNotNull();
        assertThat(done).isEmpty();
        entry.fields.temperature.set("365");
        assertThat(entry.problem.get()).isEmpty();
        entry.acts.admit();
        assertThat(done.getFirst().temperatureTenths()).isEqualTo(365);
    }

    @Test
    void anOutsiderIsFoundAgainByNameAndLeaves() {
        entry.begin(EntryScreenModel.Mode.OUTSIDER);
        entry.acts.admit();
        assertThat(entry.problem.get()).contains("姓名");
        entry.fields.name.set("唐师傅");
        entry.fields.category.set(EntryCategory.EMERGENCY);
        entry.acts.admit();
        later(20);
        type("唐师");
        assertThat(entry.recognition.recognised.get().usual()).isEqualTo(Direction.OUT);
        entry.acts.admit();
        assertThat(done.getLast().direction()).isEqualTo(Direction.OUT);
        assertThat(done.getLast().closesId()).isEqualTo(done.getFirst().id());
        assertThat(screen.listProperty().get().notLeft()).isEmpty();
    }

    @Test
    void aCarWithoutADriversNameIsEnteredByItsPlate() {
        entry.begin(EntryScreenModel.Mode.VEHICLE);
        entry.fields.plate.set("宁A·D12345");
        entry.acts.turnAway("非准入车辆", "");
        assertThat(done.getFirst().outcome()).isEqualTo(Outcome.TURNED_AWAY);
        assertThat(done.getFirst().name().value()).isEqualTo("司机");
    }

    @Test
    void enterWithNobodySaysWhatIsMissing() {
        entry.acts.admit();
        assertThat(entry.problem.get()).contains("房号");
    }

    @Test
    void undoBringsTheDayBack() {
        type("3-2-502");
        entry.acts.admit();
        screen.lines.undo(step -> {});
        assertThat(screen.listProperty().get().entries()).isEmpty();
    }
}
