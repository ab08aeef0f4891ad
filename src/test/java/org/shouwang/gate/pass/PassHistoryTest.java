package org.shouwang.gate.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Gates;
import org.shouwang.gate.pass.PassState.Standing;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;

class PassHistoryTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Passes passes;
    HouseholdId home;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        home = town.settle(3).getFirst();
        passes = new Passes(town.ledger, town.clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    /// A line of the gate's register as a clerk writes it, reduced to what a pass needs.
    void out(CheckpointId gate, Pass pass, boolean voided) {
        Resident zhang = town.person(home, 0);
        String day = TODAY.toString();
        town.ledger.act(
                PassAct.PRINT,
                "",
                tx -> tx.insert(
                        "entry_check",
                        new Passing(
                                tx.nextId(),
                                gate.value(),
                                town.clock.instant().toString(),
                                day,
                                "OUT",
                                "RESIDENT",
                                zhang.name(),
                                0,
                                false,
                                false,
                                false,
                                false,
                                "ADMITTED",
                                zhang.name(),
                                pass.id().value(),
                                voided ? "登错人" : null)));
    }

    record Passing(
            long id,
            long checkpointId,
            String at,
            String day,
            String direction,
            String category,
            org.shouwang.core.PersonName name,
            int companions,
            boolean codeChecked,
            boolean certificateChecked,
            boolean questioned,
            boolean registered,
            String outcome,
            org.shouwang.core.PersonName recordedBy,
            long passId,
            @org.jspecify.annotations.Nullable String voidReason) {}

    PassState state(Pass pass) {
        return town.ledger.read(q -> Passes.state(q, pass, town.clock.instant(), town.clock.getZone()));
    }

    @Test
    void outingsAreCountedAndVoidOnesAreNot() {
        CheckpointId gate =
                new Gates(town.ledger, town.clock).addCheckpoint("南门").id();
        Pass pass = passes.issue(PassDraft.household(home, TODAY, null).outings(2));
        out(gate, pass, false);
        out(gate, pass, true);
        assertThat(state(pass).words()).isEqualTo("至通知停用前有效，已外出 1 次，共 2 次");
        out(gate, pass, false);
        assertThat(state(pass)).isEqualTo(new PassState(Standing.USED_UP, 2, "外出次数已用完（2/2 次）"));
        PassLine line = town.ledger.read(q -> PassBook.all(q, town.clock)).getFirst();
        assertThat(line.state().used()).isEqualTo(2);
        List<PassStory.Event> events = town.ledger
                .read(q -> PassStory.of(q, pass.id(), town.clock))
                .orElseThrow()
                .events();
        assertThat(events).extracting(PassStory.Event::act).containsExactlyInAnyOrder("出", "出", "发放");
    }

    @Test
    void thePageOfAHouseholdTellsOfItsPasses() {
        Pass pass = passes.issue(PassDraft.household(home, TODAY, null));
        passes.withdraw(List.of(pass.id()), "搬走", true);
        List<DoorEvent> events = town.ledger.read(q -> new PassHistory(town.clock.getZone()).events(q, home, 10));
        assertThat(events)
                .extracting(DoorEvent::words)
                .containsExactlyInAnyOrder(
                        "发放 " + pass.spoken() + " 本户成员 王守望", "收回 " + pass.spoken() + " 本户成员 搬走 （证已交回）");
    }
}
