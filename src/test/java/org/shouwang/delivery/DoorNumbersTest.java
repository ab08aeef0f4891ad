package org.shouwang.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.branch.Roll;
import org.shouwang.household.HouseholdId;

class DoorNumbersTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Deliveries deliveries;
    /// Eight rooms in each of two buildings.
    List<HouseholdId> homes;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x2x2");
        homes = town.settle(1);
        deliveries = new Deliveries(town.ledger, town.clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    static DeliveryDraft draft(HouseholdId home) {
        return DeliveryDraft.of(home, DeliveryChannel.GROUP_CHAT, "蔬菜包", 1);
    }

    Delivery note(int home) {
        return deliveries.note(draft(homes.get(home)));
    }

    List<DoorLine> paper(LocalDate day) {
        try (DeliveryLists lists = new DeliveryLists(town.ledger, new Roll(town.ledger))) {
            return lists.round(day, town.clock.getZone());
        }
    }

    List<String> numbers(LocalDate day) {
        return paper(day).stream().map(line -> line.number(true)).toList();
    }

    @Test
    void whatIsNotedTogetherIsNumberedDownTheList() {
        List<HouseholdId> mixed = new ArrayList<>(homes);
        Collections.shuffle(mixed, new Random(3));
        List<Delivery> noted =
                deliveries.noteAll(mixed.stream().map(DoorNumbersTest::draft).toList());
        assertThat(noted).extracting(Delivery::householdId).containsExactlyElementsOf(mixed);
        assertThat(numbers(TODAY))
                .startsWith("1-01", "1-02", "1-03")
                .contains("1-08", "2-01")
                .endsWith("2-08");
        assertThat(paper(TODAY))
                .allSatisfy(line -> assertThat(line.delivery().pickupCode()).isEqualTo(line.number(true)));
    }

    @Test
    void whatComesAfterThePrintingGetsTheNextNumberAndMovesNone() {
        note(3);
        note(5);
        note(9);
        List<String> printed = numbers(TODAY);
        assertThat(printed).containsExactly("1-01", "1-02", "2-01");
        Delivery late = note(0);
        assertThat(late.no()).isEqualTo(3);
        assertThat(numbers(TODAY)).containsExactly("1-03", "1-01", "1-02", "2-01");
        deliveries.strike(List.of(paper(TODAY).get(1).delivery().id()));
        assertThat(numbers(TODAY)).containsExactly("1-03", "1-02", "2-01");
        assertThat(note(1).no())
                .as("the number of what was struck stays unused")
                .isEqualTo(4);
    }

    @Test
    void aTypedCodeStandsBesideTheNumber() {
        Delivery parcel = deliveries.note(draft(homes.getFirst()).pickup("8-3-2012"));
        assertThat(parcel.no()).isEqualTo(1);
        assertThat(parcel.pickupCode()).isEqualTo("8-3-2012");
        assertThat(note(1).pickupCode()).isEqualTo("1-02");
    }

    @Test
    void whatIsStillToBeBroughtKeepsItsNumberOnTomorrowsPaper() {
        Delivery first = note(0);
        Delivery second = note(1);
        deliveries.leaveAtDoor(List.of(first.id()), null);
        deliveries.noteAll(List.of(
                draft(homes.get(2)).on(TODAY.plusDays(1)), draft(homes.get(3)).on(TODAY.plusDays(1))));
        assertThat(second.no()).isEqualTo(2);
        assertThat(paper(TODAY.plusDays(1)).stream().map(line -> line.delivery().no()))
                .containsExactly(2, 1, 3);
    }

    @Test
    void whatGoesToAnotherBuildingOrDayIsNumberedThere() {
        Delivery order = note(0);
        note(8);
        deliveries.revise(order.id(), draft(homes.get(1)).pickup(order.pickupCode()));
        assertThat(deliveries.delivery(order.id()).no()).as("another door").isEqualTo(1);
        deliveries.revise(order.id(), draft(homes.get(9)).pickup(order.pickupCode()));
        assertThat(deliveries.delivery(order.id()).pickupCode())
                .as("another building")
                .isEqualTo("2-02");
        deliveries.revise(order.id(), draft(homes.get(9)).on(TODAY.plusDays(1)).pickup("A7"));
        Delivery later = deliveries.delivery(order.id());
        assertThat(later.no()).as("free on that day").isEqualTo(2);
        assertThat(later.pickupCode()).as("typed by hand").isEqualTo("A7");
    }
}
