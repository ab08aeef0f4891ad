package org.shouwang.gate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.core.Plate;
import org.shouwang.gate.Corrections;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.Outcome;
import org.shouwang.gate.Step;
import org.shouwang.gate.VehicleKind;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.household.Resident;

class EntryPassTest extends GateModels {
    @Test
    void aScannedPassIsItsHolderAndItsCheck() {
        Pass pass = pass(person("3", "2", "502", 1));
        type(pass.code());
        assertThat(entry.recognition.held()).isTrue();
        assertThat(entry.fields.steps.get()).containsExactly(Step.CERTIFICATE_CHECKED);
        entry.acts.enter();
        assertThat(last().name()).isEqualTo(person("3", "2", "502", 1).name());
        assertThat(last().passId()).isEqualTo(pass.id());
        assertThat(entry.recognition.typed.get()).isEmpty();
    }

    @Test
    void aScannerWithAChineseKeyboardIsUnderstood() {
        Pass pass = pass(person("3", "2", "502", 1));
        type("ＳＷ：Ｐ：" + pass.number());
        assertThat(entry.recognition.recognised.get().pass().pass()).isEqualTo(pass);
    }

    @Test
    void aTypedNumberIsAPassOnlyWithItsCheckDigit() {
        Pass pass = pass(person("3", "2", "502", 1));
        type(pass.number());
        assertThat(entry.recognition.recognised.get().pass().scanned()).isTrue();
    }

    @Test
    void aWithdrawnPassSaysSoAndAsksForAReason() {
        Pass pass = pass(person("3", "2", "502", 1));
        passes.withdraw(List.of(pass.id()), "搬离", true);
        type(pass.code());
        assertThat(entry.recognition.recognised.get().pass().state().valid()).isFalse();
        assertThat(entry.barred()).isTrue();
        entry.acts.enter();
        assertThat(asked).hasSize(1);
        assertThat(done).isEmpty();
        entry.fields.reason.set("已请示");
        entry.acts.enter();
        assertThat(last().outcome()).isEqualTo(Outcome.OVERRIDDEN);
    }

    @Test
    void aCarPassOfAHouseholdIsTheHouseholdWithItsCar() {
        Resident owner = person("3", "2", "502", 0);
        Plate plate = new Plate("宁A·D12345");
        Pass pass = passes.issue(
                PassDraft.vehicle(plate, EntryCategory.RESIDENT, today(), null).at(owner.householdId()));
        type(pass.code());
        entry.acts.enter();
        assertThat(last().residentId()).isEqualTo(owner.id());
        assertThat(last().category()).isEqualTo(EntryCategory.RESIDENT);
        assertThat(last().plate()).isEqualTo(plate);
        assertThat(last().vehicle()).isEqualTo(VehicleKind.CAR);
        assertThat(last().passId()).isEqualTo(pass.id());
        assertThat(last().outcome()).isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void whatWasClearedNoLongerComesBackOnceALineIsVoid() {
        type("3-2-502");
        entry.acts.enter();
        type("3-2-501");
        entry.clear();
        assertThat(entry.cleared.get()).isNotNull();
        new Corrections(town.ledger, gates, town.clock).makeVoid(List.of(last().id()), "登记错人");
        assertThat(entry.cleared.get()).isNull();
    }

    @Test
    void anUnknownPassIsToldAndNobodyElseIsTaken() {
        type("SW:P:100012");
        assertThat(entry.problem.get()).contains("100 012");
        assertThat(entry.recognition.recognised.get()).isNull();
        entry.acts.enter();
        assertThat(done).isEmpty();
        assertThat(entry.mode.get()).isEqualTo(EntryScreenModel.Mode.RESIDENT);
    }

    @Test
    void aPassThatIsKnownIsShownByTickingTheCertificate() {
        Pass pass = pass(person("3", "2", "502", 0));
        type("3-2-502");
        entry.fields.toggle(Step.CERTIFICATE_CHECKED);
        entry.acts.enter();
        assertThat(last().passId()).isEqualTo(pass.id());
        type("3-2-501");
        entry.acts.enter();
        assertThat(last().passId()).isNull();
    }

    @Test
    void scanningLetsThroughAtOnceOnlyWhereWishedAndOnlyOnce() {
        Pass pass = pass(person("3", "2", "502", 1));
        screen.like(how -> how.admitsOnScan(true));
        type(pass.code());
        assertThat(last().direction()).isEqualTo(Direction.OUT);
        type(pass.code());
        assertThat(done).as("read twice").hasSize(1);
        assertThat(entry.problem.get()).contains("刚刚登记过");
        later(30);
        entry.clear();
        type(pass.code());
        assertThat(last().direction()).isEqualTo(Direction.IN);
        assertThat(last().steps()).hasSize(4);
    }

    @Test
    void aRuleStopsTheScanThatLetsThroughAtOnce() {
        Pass pass = pass(person("3", "2", "502", 1));
        passes.reportLost(pass.id());
        screen.like(how -> how.admitsOnScan(true));
        type(pass.code());
        assertThat(done).isEmpty();
        assertThat(entry.barred()).isTrue();
    }
}
