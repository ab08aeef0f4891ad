package org.shouwang.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.branch.Roll;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryColouring;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DeliveryHistory;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;

class DeliveryScreenModelTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Deliveries deliveries;
    DeliveryScreenModel model;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x12x1");
        List<HouseholdId> homes = town.settle(2).reversed();
        deliveries = new Deliveries(town.ledger, town.clock);
        for (int i = 0; i < homes.size(); i++) {
            String goods = i % 3 == 0 ? "米" : "蔬菜包";
            deliveries.note(DeliveryDraft.of(homes.get(i), DeliveryChannel.PHONE, goods, 1 + i % 2)
                    .on(TODAY.minusDays(i % 2)));
        }
        model = new DeliveryScreenModel(
                town.ledger,
                new Roll(town.ledger),
                new ResidentIndex(town.ledger),
                town.clock,
                Tasks.direct(),
                () -> new PageLook(
                        "银河小区", "", "", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE));
        model.refresh();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theListIsInTheOrderOfAWalkFromBelow() {
        List<String> doors = model.shown.stream().map(DoorLine::door).toList();
        assertThat(doors).hasSize(48).startsWith("1-1-101", "1-1-201").endsWith("2-2-1101", "2-2-1201");
        assertThat(doors.indexOf("1-1-1001")).isEqualTo(9);
        assertThat(model.shown.getFirst().householder()).isEqualTo("张伟");
    }

    @Test
    void aBuildingAndAUnitNarrowTheListAndTheNumbersFollow() {
        model.stop.set(new Stop("2", "", 0, 0));
        assertThat(model.shown).hasSize(24);
        assertThat(model.stops).extracting(Stop::unit).containsExactly("", "", "", "1", "2");
        model.stop.set(new Stop("2", "1", 0, 0));
        assertThat(model.shown).hasSize(12);
        assertThat(model.count(null)).isEqualTo(12);
    }

    @Test
    void whatIsMarkedLeavesTheListOfOpenOnesAndStaysInTheDay() {
        List<DoorLine> some = List.copyOf(model.shown.subList(0, 5));
        model.leaveAtDoor(some, count -> assertThat(count).isEqualTo(5));
        assertThat(model.shown).hasSize(43).doesNotContainAnyElementsOf(some);
        model.scope.set(Scope.MONTH);
        assertThat(model.shown).hasSize(48);
        assertThat(model.count(DeliveryStatus.Stage.DONE)).isEqualTo(5);
        model.stage.set(DeliveryStatus.Stage.DONE);
        assertThat(model.shown).hasSize(5);
        model.undo();
        assertThat(model.count(DeliveryStatus.Stage.DONE)).isZero();
    }

    @Test
    void theNumbersOnTheScreenAreThoseOfTheTally() {
        model.scope.set(Scope.DAY);
        model.leaveAtDoor(List.copyOf(model.shown.subList(0, 3)), count -> {});
        var figures = deliveries.tally(TODAY, TODAY).total();
        assertThat(model.count(null)).isEqualTo(figures.noted());
        assertThat(model.count(DeliveryStatus.Stage.OPEN)).isEqualTo(figures.open());
        assertThat(model.count(DeliveryStatus.Stage.DONE)).isEqualTo(figures.done());
        assertThat(model.pieces()).isEqualTo(figures.pieces());
    }

    @Test
    void theMonthOnPaperHasAllItsDeliveries() {
        assertThat(model.monthSheet().getFirst().rowList()).hasSize(48);
    }

    @Test
    void theMapAndTheDoorKnowWhatWaits() {
        Delivery first = model.shown.getFirst().delivery();
        deliveries.leaveAtDoor(List.of(first.id()), null);
        var painted = town.ledger.read(q -> new DeliveryColouring(town.clock).paint(q));
        assertThat(painted.rooms()).hasSize(48);
        assertThat(painted.rooms().values().stream()
                        .filter(shade -> shade.code().equals("WAITING")))
                .hasSize(47);
        var events = town.ledger.read(q ->
                new DeliveryHistory(new Roll(town.ledger), town.clock.getZone()).events(q, first.householdId(), 10));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.words()).contains("已放门口"));
    }
}
