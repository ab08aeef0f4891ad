package org.shouwang.gate.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.pass.PassState.Standing;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentStatus;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

class PassesTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Passes passes;
    HouseholdId home;
    Resident zhang;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        home = town.settle(3).getFirst();
        zhang = town.person(home, 0);
        passes = new Passes(town.ledger, town.clock);
    }

    @AfterEach
    void close() {
        assertThat(town.ledger.examine()).isEmpty();
        town.close();
    }

    void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    void days(int days) {
        town.store.moveTo(town.clock.instant().plus(Duration.ofDays(days)));
    }

    Pass now(Pass pass) {
        return town.ledger.read(q -> Passes.find(q, pass.id())).orElseThrow();
    }

    PassState state(Pass pass) {
        return town.ledger.read(q -> Passes.state(q, now(pass), town.clock.instant(), town.clock.getZone()));
    }

    List<Pass> valid() {
        return valid(zhang);
    }

    List<Pass> valid(Resident person) {
        return town.ledger.read(q -> Passes.valid(q, home, person.id(), LocalDate.now(town.clock)));
    }

    Optional<Pass> scanned(String typed) {
        return town.ledger.read(q -> Passes.scanned(q, typed));
    }

    @Test
    void aPassIsFoundByItsNumberItsCodeItsHomeAndItsHolder() {
        Pass pass = passes.issue(PassDraft.resident(zhang, TODAY, null));
        assertThat(pass.number()).hasSize(6).startsWith("10001");
        assertThat(scanned(pass.code() + "\n")).contains(pass);
        assertThat(scanned(pass.spoken())).contains(pass);
        assertThat(valid()).containsExactly(pass);
        assertThat(valid(town.person(home, 1))).isEmpty();
        assertThat(state(pass).valid()).isTrue();
        assertThat(state(pass).words()).isEqualTo("至通知停用前有效");
    }

    @Test
    void thePassOfTheHouseholdHoldsForEachOfItsPeople() {
        Pass own = passes.issue(PassDraft.resident(zhang, TODAY, null));
        Pass shared = passes.issue(PassDraft.household(home, TODAY, null).outings(5));
        assertThat(valid()).containsExactly(own, shared);
        assertThat(state(shared).words()).isEqualTo("至通知停用前有效，已外出 0 次，共 5 次");
    }

    @Test
    void aSecondPassForTheSameHolderIsRefusedWithTheNumberOfTheFirst() {
        Pass pass = passes.issue(PassDraft.resident(zhang, TODAY, null));
        assertThatThrownBy(() -> passes.issue(PassDraft.resident(zhang, TODAY, null)))
                .hasMessageContaining(pass.spoken());
        passes.withdraw(List.of(pass.id()), "搬走", true);
        assertThat(passes.issue(PassDraft.resident(zhang, TODAY, null)).number())
                .isNotEqualTo(pass.number());
    }

    @Test
    void aVehicleIsFoundHoweverItsPlateIsWritten() {
        Pass pass = passes.issue(PassDraft.vehicle(new Plate("京A·D12345"), EntryCategory.SUPPLY, TODAY, null));
        assertThat(pass.colour()).isEqualTo(PassColour.YELLOW);
        List<Pass> found = town.ledger.read(q -> Passes.valid(q, new Plate("京ad12345"), TODAY));
        assertThat(found).containsExactly(pass);
        assertRefused(
                "PASS-06",
                () -> passes.issue(PassDraft.vehicle(new Plate("京AD12345"), EntryCategory.SUPPLY, TODAY, null)));
    }

    @Test
    void aTemporaryPassHoldsFromItsFirstToItsLastDay() {
        Pass pass =
                passes.issue(PassDraft.temporary(new PersonName("唐师傅"), null, EntryCategory.SUPPLY, TODAY.plusDays(1)));
        assertThat(state(pass)).isEqualTo(new PassState(Standing.NOT_YET, 0, "11月13日起才有效"));
        days(3);
        assertThat(state(pass).words()).isEqualTo("有效至11月15日");
        days(1);
        assertThat(state(pass)).isEqualTo(new PassState(Standing.EXPIRED, 0, "11月15日已到期"));
        passes.extend(List.of(pass.id()), TODAY.plusDays(9), null);
        assertThat(state(pass).valid()).isTrue();
    }

    @Test
    void aWithdrawnPassSaysSoAndWhy() {
        Pass pass = passes.issue(PassDraft.household(home, TODAY, null));
        passes.withdraw(List.of(pass.id()), "超时未归", false);
        assertThat(state(pass)).isEqualTo(new PassState(Standing.WITHDRAWN, 0, "11月12日已收回：超时未归"));
        assertThat(valid()).isEmpty();
        assertRefused("PASS-08", () -> passes.reportLost(pass.id()));
        town.ledger.undo();
        assertThat(state(pass).valid()).isTrue();
    }

    @Test
    void aLostPassIsNoPassUntilItIsFoundOrReplaced() {
        Pass pass = passes.issue(PassDraft.resident(zhang, TODAY, null));
        passes.reportLost(pass.id());
        assertThat(state(pass).words()).isEqualTo("11月12日起挂失");
        assertThat(valid()).isEmpty();
        passes.foundAgain(pass.id());
        assertThat(state(pass).valid()).isTrue();
        passes.reportLost(pass.id());
        Pass next = passes.replace(pass.id(), pass.draft(), "遗失", false, false);
        assertThat(state(pass).words()).isEqualTo("11月12日挂失，已补换，新证 " + next.spoken());
        assertThat(valid()).containsExactly(next);
        assertThat(next.replacesId()).isEqualTo(pass.id());
    }

    @Test
    void whoMovesAwayLeavesAPassThatIsToBeTakenBack() {
        Pass own = passes.issue(PassDraft.resident(zhang, TODAY, null));
        Pass shared = passes.issue(PassDraft.household(home, TODAY, null));
        Pass guest = passes.issue(PassDraft.temporary(new PersonName("唐师傅"), null, EntryCategory.SUPPLY, TODAY)
                .at(home));
        town.households.leaves(zhang.id(), ResidentStatus.MOVED_OUT);
        assertThat(state(own).standing()).isEqualTo(Standing.HOLDER_LEFT);
        assertThat(state(shared).valid()).isTrue();
        town.households.moveOut(home, TODAY);
        List<PassLine> lines = town.ledger.read(q -> PassBook.all(q, town.clock));
        assertThat(lines.stream()
                        .filter(PassLine::wanted)
                        .map(line -> line.pass().id()))
                .containsExactlyInAnyOrder(own.id(), shared.id());
        assertThat(state(guest).valid()).isTrue();
    }

    @Test
    void manyAreIssuedInOneActAndTakenBackInOne() {
        List<PassDraft> drafts = town.households.rows().stream()
                .map(row -> PassDraft.household(row.id(), TODAY, null))
                .toList();
        List<Pass> issued = passes.issueAll(drafts, "1栋 4 张", Progress.NONE);
        assertThat(issued).hasSize(4).extracting(Pass::number).doesNotHaveDuplicates();
        assertThat(town.ledger.undoable().orElseThrow().label()).isEqualTo("发放出入证 1栋 4 张");
        town.ledger.undo();
        assertThat(valid()).isEmpty();
        assertThat(passes.issue(drafts.getFirst()).number())
                .as("a number of a card that may be out is not given again")
                .startsWith("10005");
    }

    @Test
    void whatIsMissingIsSaidBeforeANumberIsTaken() {
        assertRefused(
                "PASS-02",
                () -> passes.issue(PassDraft.household(home, TODAY, null).at(null)));
        assertRefused("PASS-03", () -> passes.issue(PassDraft.household(home, TODAY, TODAY.minusDays(1))));
        assertRefused(
                "PASS-04",
                () -> passes.issue(PassDraft.household(home, TODAY, null).outings(0)));
        assertRefused(
                "PASS-05",
                () -> passes.issue(PassDraft.temporary(new PersonName("唐师傅"), null, EntryCategory.OTHER, TODAY)
                        .days(TODAY, null)));
        assertThat(passes.issue(PassDraft.household(home, TODAY, null)).number())
                .startsWith("10001");
    }
}
