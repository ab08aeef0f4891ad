package org.shouwang.gate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.Outcome;
import org.shouwang.gate.VehicleKind;
import org.shouwang.gate.ui.EntryScreenModel.Mode;

class EntryOutsiderTest extends GateModels {
    @Test
    void whatWasTypedBecomesTheNameOfTheStranger() {
        List<Mode> begun = new ArrayList<>();
        entry.onBegin(begun::add);
        type("欧阳䶮之");
        assertThat(begun).containsExactly(Mode.OUTSIDER);
        assertThat(entry.fields.name.get()).isEqualTo("欧阳䶮之");
        entry.fields.phone.set("15499998001");
        entry.acts.enter();
        assertThat(last().name().value()).isEqualTo("欧阳䶮之");
        assertThat(last().direction()).isEqualTo(Direction.IN);
    }

    @Test
    void aPhoneAPlateAndADoorGoWhereTheyBelong() {
        type("15499998001");
        assertThat(entry.fields.phone.get()).isEqualTo("15499998001");
        entry.clear();
        type("宁A12345");
        assertThat(entry.mode.get()).isEqualTo(Mode.VEHICLE);
        assertThat(entry.fields.plate.get()).isEqualTo("宁A12345");
        entry.clear();
        entry.recognition.typed.set("3-2-502");
        entry.begin(Mode.OUTSIDER);
        assertThat(entry.fields.visiting.get()).isEqualTo(town.at("3", "2", "502"));
        assertThat(entry.fields.name.get()).isEmpty();
    }

    @Test
    void aKnownOutsiderIsFilledInButNotWhatMustBeLookedAt() {
        type("唐师傅");
        entry.fields.phone.set("15499998001");
        entry.fields.category.set(EntryCategory.EMERGENCY);
        entry.fields.visiting.set(town.at("3", "2", "502"));
        entry.fields.purpose.set("维修");
        entry.fields.temperature.set("365");
        entry.acts.enter();
        later(60);
        type("8001");
        assertThat(entry.direction()).isEqualTo(Direction.OUT);
        assertThat(entry.fields.name.get()).isEqualTo("唐师傅");
        assertThat(entry.fields.purpose.get()).isEqualTo("维修");
        assertThat(entry.fields.temperature.get()).isEmpty();
        entry.acts.enter();
        assertThat(last().closesId()).isEqualTo(done.getFirst().id());
        assertThat(last().visitorId()).isEqualTo(done.getFirst().visitorId());
        later(600);
        type("tang");
        assertThat(entry.direction()).isEqualTo(Direction.IN);
        assertThat(entry.fields.category.get()).isEqualTo(EntryCategory.EMERGENCY);
        assertThat(entry.fields.visiting.get()).isEqualTo(town.at("3", "2", "502"));
    }

    @Test
    void aKnownPlateFillsTheDriver() {
        entry.begin(Mode.VEHICLE);
        entry.fields.plate.set("宁AD12345");
        entry.fields.name.set("周大川");
        entry.fields.vehicle.set(VehicleKind.TRUCK);
        entry.fields.load.set("蔬菜");
        entry.fields.companions.set("1");
        entry.acts.enter();
        assertThat(last().load()).isEqualTo("蔬菜");
        later(20);
        entry.begin(Mode.VEHICLE);
        entry.fields.plate.set("宁A·D12345");
        assertThat(entry.fields.name.get()).isEqualTo("周大川");
        assertThat(entry.fields.vehicle.get()).isEqualTo(VehicleKind.TRUCK);
        assertThat(entry.direction()).isEqualTo(Direction.OUT);
        entry.acts.enter();
        assertThat(screen.listProperty().get().notLeft()).isEmpty();
    }

    @Test
    void anEmergencyVehicleIsThereAfterOneKeyAndIsMendedAfterwards() {
        type("3-2-502");
        entry.acts.emergency(VehicleKind.AMBULANCE);
        assertThat(last().category()).isEqualTo(EntryCategory.RESCUE);
        assertThat(entry.recognition.held()).as("who was held stays").isTrue();
        screen.lines.newest(found -> assertThat(found.orElseThrow().entry()).isEqualTo(last()));
    }

    @Test
    void whoIsTurnedAwayWasToldWhatToDo() {
        type("陈某");
        entry.acts.turnAway("核酸超过时限", "到采样点做核酸后再来");
        assertThat(last().outcome()).isEqualTo(Outcome.TURNED_AWAY);
        assertThat(last().advice()).isEqualTo("到采样点做核酸后再来");
        assertThat(screen.open.get()).isEmpty();
    }

    @Test
    void escIsTakenBackWithEverythingTyped() {
        type("唐师傅");
        entry.fields.phone.set("15499998001");
        entry.fields.temperature.set("365");
        entry.clear();
        assertThat(entry.fields.name.get()).isEmpty();
        entry.restore();
        assertThat(entry.mode.get()).isEqualTo(Mode.OUTSIDER);
        assertThat(entry.fields.name.get()).isEqualTo("唐师傅");
        assertThat(entry.fields.phone.get()).isEqualTo("15499998001");
        assertThat(entry.fields.temperature.get()).isEqualTo("365");
        entry.acts.enter();
        assertThat(done).hasSize(1);
    }

    @Test
    void whoWasHeldComesBackTooWhenAnotherWasTyped() {
        type("3-2-502");
        entry.fields.tickAll(entry.rules.get());
        entry.recognition.typed.set("1-1-101");
        assertThat(entry.fields.steps.get()).isEmpty();
        entry.restore();
        assertThat(entry.recognition.recognised.get().door()).isEqualTo("3-2-502");
        assertThat(entry.fields.steps.get()).hasSize(3);
    }

    @Test
    void severalOfAHouseholdPassTogether() {
        type("3-2-502");
        entry.recognition.member(1);
        entry.recognition.member(2);
        entry.fields.tickAll(entry.rules.get());
        entry.acts.enter();
        assertThat(screen.listProperty().get().entries())
                .extracting(line -> line.entry().name())
                .containsExactlyInAnyOrder(
                        person("3", "2", "502", 1).name(),
                        person("3", "2", "502", 2).name());
        assertThat(screen.listProperty().get().entries())
                .anySatisfy(line -> assertThat(line.entry().withId()).isEqualTo(last().id()));
    }

    @Test
    void theWayBackKeepsThePurposeAndAnExemptOneIsAskedForAgain() {
        type("3-2-502");
        entry.fields.purpose.set("就医");
        entry.acts.enter();
        later(30);
        type("3-2-502");
        assertThat(entry.fields.purpose.get()).isEqualTo("就医");
        entry.acts.enter();
        later(30);
        type("3-2-502");
        assertThat(entry.fields.purpose.get()).isEmpty();
    }
}
