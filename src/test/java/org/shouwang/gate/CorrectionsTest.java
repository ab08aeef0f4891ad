package org.shouwang.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.kit.text.Fault;

class CorrectionsTest {
    @TempDir
    Path folder;

    TestTown town;
    Gates gates;
    Corrections corrections;
    GateRegister register;
    CheckpointId south;
    HouseholdId home;
    Resident zhang;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        home = town.settle(3).getFirst();
        zhang = town.person(home, 0);
        gates = new Gates(town.ledger, town.clock);
        corrections = new Corrections(town.ledger, gates, town.clock);
        register = new GateRegister(town.ledger, town.clock);
        south = gates.addCheckpoint("南门").id();
    }

    @AfterEach
    void close() {
        town.close();
    }

    EntryDraft resident(Direction direction) {
        Passer who = Passer.resident(zhang.id(), home, zhang.name(), zhang.phone());
        return EntryDraft.of(south, direction, EntryCategory.RESIDENT, who).checks(Checks.all(365, null));
    }

    EntryDraft outsider(String name, String phone) {
        Passer who = Passer.outsider(new PersonName(name), new Phone(phone)).visiting(home);
        return EntryDraft.of(south, Direction.IN, EntryCategory.SUPPLY, who).checks(Checks.all(365, null));
    }

    void later(int minutes) {
        town.store.moveTo(town.clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    @Test
    void theLastLineIsMendedForTenMinutes() {
        EntryCheck entry = gates.turnAway(outsider("唐师傅", "15400000009"), "无必要事由", "到社区登记");
        Passer who = entry.draft().passer().driving(new Plate("宁A·D12345"));
        EntryCheck now = corrections.mend(entry.id(), entry.draft().passer(who), "非准入车辆");
        assertThat(gates.entry(entry.id())).isEqualTo(now);
        assertThat(now.outcome()).isEqualTo(Outcome.TURNED_AWAY);
        assertThat(now.advice()).isEqualTo("到社区登记");
        assertThat(now.plate()).isEqualTo(new Plate("宁A·D12345"));
        later(10);
        assertThat(corrections.newestMendable()).contains(now);
        later(1);
        assertThat(corrections.newestMendable()).isEmpty();
        assertRefused("GATE-10", () -> corrections.mend(entry.id(), entry.draft(), "无必要事由"));
    }

    @Test
    void aMendedLineIsJudgedAgain() {
        EntryCheck entry = gates.admit(resident(Direction.IN));
        EntryDraft hot = entry.draft().checks(Checks.all(380, null));
        assertRefused("GATE-01", () -> corrections.mend(entry.id(), hot, null));
        assertThat(gates.entry(entry.id())).isEqualTo(entry);
        EntryCheck mended = corrections.mend(entry.id(), hot, "复测 36.8 ℃");
        assertThat(mended.outcome()).isEqualTo(Outcome.OVERRIDDEN);
        assertThat(mended.broken()).containsExactly(GateRule.FEVER);
    }

    @Test
    void aVoidLineStaysAndCountsNowhere() {
        EntryCheck out = gates.admit(resident(Direction.OUT).companions(2));
        later(30);
        corrections.makeVoid(List.of(out.id()), "登记错人");
        EntryCheck kept = gates.entry(out.id());
        assertThat(kept.counts()).isFalse();
        assertThat(kept.voidReason()).isEqualTo("登记错人");
        assertThat(kept.voidedBy()).isEqualTo(new PersonName("王守望"));
        assertThat(register.of(register.today())).containsExactly(kept);
        assertThat(register.figures(register.today())).isEqualTo(new GateFigures(0, 0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(register.notBack(register.today())).isEmpty();
        assertThat(register.outings(home, 2)).isZero();
        assertThat(gates.lastOf(zhang.id())).isEmpty();
        assertRefused("GATE-11", () -> corrections.makeVoid(List.of(out.id()), "再次"));
        town.ledger.undo();
        assertThat(register.notBack(register.today())).containsExactly(out);
    }

    @Test
    void aVoidLineNeedsAReason() {
        EntryCheck out = gates.admit(resident(Direction.OUT));
        assertRefused("GATE-12", () -> corrections.makeVoid(List.of(out.id()), " "));
        assertThat(gates.entry(out.id()).counts()).isTrue();
    }

    @Test
    void aLateCorrectionIsANewLineThatNamesTheOldOne() {
        EntryCheck wrong = gates.admit(resident(Direction.OUT));
        later(90);
        EntryCheck right =
                corrections.correct(wrong.id(), resident(Direction.IN).at(wrong.at()), null, "方向记反");
        assertThat(right.correctsId()).isEqualTo(wrong.id());
        assertThat(right.at()).isEqualTo(wrong.at());
        assertThat(corrections.correction(wrong.id())).contains(right);
        assertThat(register.figures(register.today())).isEqualTo(new GateFigures(1, 0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(register.of(register.today())).extracting(EntryCheck::counts).containsExactly(false, true);
        town.ledger.undo();
        assertThat(register.of(register.today())).containsExactly(wrong);
    }

    @Test
    void aReturnWhoseLeavingBecameVoidStillCountsAsIn() {
        EntryCheck out = gates.admit(resident(Direction.OUT));
        later(30);
        gates.admit(resident(Direction.IN));
        corrections.makeVoid(List.of(out.id()), "登记错人");
        assertThat(register.figures(register.today())).isEqualTo(new GateFigures(1, 0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(register.notBack(register.today())).isEmpty();
    }

    @Test
    void anOutsiderIsKnownAgainByNameAndPhone() {
        EntryCheck first = gates.admit(outsider("唐师傅", "15400000009"));
        later(20);
        gates.registerLeaving(first.id(), south, null);
        later(60);
        EntryCheck again = gates.admit(outsider("唐师傅", "15400000009"));
        EntryCheck other = gates.admit(outsider("唐师傅", "15400000010"));
        assertThat(again.visitorId()).isEqualTo(first.visitorId());
        assertThat(other.visitorId()).isNotEqualTo(first.visitorId());
        assertThat(gates.visitors().find("tangshifu", 5)).hasSize(2);
        assertThat(gates.visitors().find("0009", 5))
                .singleElement()
                .satisfies(v -> assertThat(v.id()).isEqualTo(first.visitorId()));
        assertThat(register.notLeft(register.today())).containsExactly(again, other);
    }

    @Test
    void anOutsiderWithoutPhoneOrPlateIsNotTakenForAnother() {
        Passer nameOnly = Passer.outsider(new PersonName("王师傅"), null);
        EntryDraft draft = EntryDraft.of(south, Direction.IN, EntryCategory.SUPPLY, nameOnly);
        gates.admit(draft);
        gates.admit(draft);
        assertThat(register.notLeft(register.today())).hasSize(2);
    }

    @Test
    void whoIsTakenBackIsForgotten() {
        gates.admit(outsider("唐师傅", "15400000009"));
        assertThat(gates.visitors().find("唐师傅", 5)).hasSize(1);
        town.ledger.undo();
        assertThat(gates.visitors().find("唐师傅", 5)).isEmpty();
        EntryCheck again = gates.admit(outsider("唐师傅", "15400000009"));
        assertThat(gates.visitors().visitor(java.util.Objects.requireNonNull(again.visitorId())))
                .isPresent();
    }

    @Test
    void anEmergencyVehicleComesInWithoutAnyQuestion() {
        EntryCheck entry = gates.admitEmergency(south, VehicleKind.AMBULANCE);
        assertThat(entry.category()).isEqualTo(EntryCategory.RESCUE);
        assertThat(entry.outcome()).isEqualTo(Outcome.ADMITTED);
        EntryCheck mended = corrections.mend(
                entry.id(),
                entry.draft()
                        .passer(entry.draft()
                                .passer()
                                .driving(new Plate("宁A·D12345"))
                                .visiting(home)),
                null);
        assertThat(mended.householdId()).isEqualTo(home);
        assertThat(register.notLeft(register.today())).containsExactly(mended);
    }

    @Test
    void thoseNamedAlongEachHaveALineAndAreOut() {
        Resident li = town.person(home, 1);
        EntryCheck first = gates.admit(
                resident(Direction.OUT).along(List.of(Passer.resident(li.id(), home, li.name(), li.phone()))));
        assertThat(register.notBack(register.today())).hasSize(2);
        assertThat(register.of(register.today())).extracting(EntryCheck::withId).containsExactly(null, first.id());
        town.ledger.undo();
        assertThat(register.of(register.today())).isEmpty();
    }

    @Test
    void allVisitorsLeaveAtOnceOrNone() {
        EntryCheck one = gates.admit(outsider("唐师傅", "15400000009"));
        EntryCheck two = gates.admit(outsider("李师傅", "15400000010"));
        later(30);
        gates.registerLeaving(two.id(), south, null);
        assertRefused("GATE-04", () -> gates.closeAll(List.of(one.id(), two.id()), south));
        assertThat(register.notLeft(register.today())).containsExactly(one);
        gates.closeAll(List.of(one.id()), south);
        assertThat(register.notLeft(register.today())).isEmpty();
    }
}
