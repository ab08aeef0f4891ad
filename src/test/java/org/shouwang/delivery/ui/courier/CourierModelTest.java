package org.shouwang.delivery.ui.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Roll;
import org.shouwang.core.PersonName;
import org.shouwang.delivery.CourierLoad;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.Floors;
import org.shouwang.delivery.Outcome;
import org.shouwang.delivery.UnitLoad;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.fx.Tasks;

class CourierModelTest {
    @TempDir
    Path folder;

    TestTown town;
    Deliveries deliveries;
    Member liu;
    Member wang;
    CourierModel model;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x3x2");
        List<HouseholdId> homes = town.settle(1);
        deliveries = new Deliveries(town.ledger, town.clock);
        deliveries.noteAll(homes.stream()
                .map(home -> DeliveryDraft.of(home, DeliveryChannel.PHONE, "菜", 2))
                .toList());
        Roll roll = new Roll(town.ledger);
        liu = roll.enrol(Member.of(new PersonName("刘志愿"), MemberKind.VOLUNTEER, null));
        wang = roll.enrol(Member.of(new PersonName("王在岗"), MemberKind.PARTY_MEMBER, null));
        model = new CourierModel(town.ledger, roll, () -> Set.of(wang.id()), town.clock, Tasks.direct());
        model.refresh();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void stairwellsShowWhatThereIsToCarryAndThoseOnDutyComeFirst() {
        assertThat(model.units).hasSize(4).allSatisfy(unit -> {
            assertThat(unit.deliveries()).isEqualTo(6);
            assertThat(unit.pieces()).isEqualTo(12);
            assertThat(unit.highest()).isEqualTo(3);
        });
        assertThat(model.people).extracting(CourierLoad::onDuty).containsExactly(true, false);
    }

    @Test
    void whoeverGetsAStairwellCarriesItAndOneStepTakesItBack() {
        model.assign(
                List.of(model.units.getFirst()), liu, moved -> assertThat(moved).isEqualTo(6));
        CourierLoad load = model.people.get(1);
        assertThat(load.units()).isEqualTo(1);
        assertThat(load.deliveries()).isEqualTo(6);
        assertThat(load.climb()).isEqualTo(2);
        model.undo();
        assertThat(model.people.get(1).deliveries()).isZero();
        assertThat(deliveries.open()).extracting(Delivery::memberId).containsOnlyNulls();
    }

    @Test
    void stairwellsAndPeopleCountWhatIsStillToBeBroughtAndSayWhatWasBrought() {
        List<DeliveryId> first =
                deliveries.open().stream().map(Delivery::id).limit(4).toList();
        deliveries.leaveAtDoor(first.subList(0, 2), liu.id());
        deliveries.settle(first.subList(2, 3), Outcome.putOff(model.today().plusDays(1)));
        model.assign(
                List.of(model.units.getFirst()), liu, moved -> assertThat(moved).isEqualTo(4));
        UnitLoad unit = model.units.getFirst();
        CourierLoad load = model.people.get(1);
        assertThat(List.of(unit.deliveries(), unit.pieces(), unit.doors(), unit.brought()))
                .isEqualTo(List.of(load.deliveries(), load.pieces(), load.doors(), load.brought()))
                .isEqualTo(List.of(3, 6, 3, 2));
    }

    @Test
    void thoseTickedShareTheWalkInStretches() {
        model.sharing.addAll(Set.of(liu.id(), wang.id()));
        assertThat(model.share(moved -> assertThat(moved).isEqualTo(24))).isEqualTo(2);
        assertThat(model.units).extracting(UnitLoad::courier).containsExactly(wang.id(), wang.id(), liu.id(), liu.id());
        model.sharing.clear();
        assertThat(model.share(moved -> {})).isZero();
    }

    @Test
    void theWalkIsPutInOrderAndTheListFollows() {
        model.move(model.legs.getLast(), 0);
        assertThat(model.units).extracting(UnitLoad::building).containsExactly("2", "2", "1", "1");
        model.floors(null, Floors.DOWN);
        assertThat(model.legs).allSatisfy(leg -> assertThat(leg.floors()).isEqualTo(Floors.DOWN));
    }
}
