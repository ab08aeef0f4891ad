package org.shouwang.gate.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.Gates;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.gate.pass.Passes;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;

/// A small town with one checkpoint and the models of the gate on it; everything runs at once.
abstract class GateModels {
    @TempDir
    Path folder;

    TestTown town;
    Gates gates;
    Passes passes;
    GateScreenModel screen;
    EntryScreenModel entry;
    List<EntryCheck> done = new ArrayList<>();
    List<String> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        town = new TestTown(folder, "3x2x6x2");
        town.settle(3);
        gates = new Gates(town.ledger, town.clock);
        gates.addCheckpoint("南门");
        passes = new Passes(town.ledger, town.clock);
        screen = screen();
        screen.refresh();
        entry = screen.entry;
        entry.acts.onDone(done::add);
        entry.acts.onReasonNeeded(() -> asked.add("reason"));
    }

    GateScreenModel screen() {
        return new GateScreenModel(
                town.ledger,
                gates,
                town.households,
                new ResidentIndex(town.ledger),
                town.clock,
                Tasks.direct(),
                () -> new PageLook(
                        "银河小区", "", "", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE));
    }

    @AfterEach
    void close() {
        town.close();
    }

    /// Words in the line, then Enter.
    void type(String words) {
        entry.recognition.typed.set(words);
        entry.acts.enter();
    }

    void later(int minutes) {
        town.store.moveTo(town.clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    LocalDate today() {
        return LocalDate.of(2021, 11, 12);
    }

    Resident person(String building, String unit, String room, int position) {
        return town.person(town.at(building, unit, room), position);
    }

    Pass pass(Resident person) {
        return passes.issue(PassDraft.resident(person, today().minusDays(1), today().plusDays(9)));
    }

    EntryCheck last() {
        return done.getLast();
    }
}
