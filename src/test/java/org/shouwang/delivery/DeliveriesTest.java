package org.shouwang.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Roll;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.core.PersonName;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.text.Fault;

class DeliveriesTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Deliveries deliveries;
    List<HouseholdId> homes;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x2x1");
        homes = town.settle(1);
        deliveries = new Deliveries(town.ledger, town.clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    Delivery note(int home, String goods) {
        return deliveries.note(DeliveryDraft.of(homes.get(home), DeliveryChannel.SUPERMARKET, goods, 2));
    }

    void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    @Test
    void anOrderStaysOpenUntilLeftAtTheDoor() {
        Delivery order = note(0, "蔬菜包");
        assertThat(deliveries.open()).containsExactly(order);
        deliveries.leaveAtDoor(List.of(order.id()), null);
        assertThat(deliveries.open()).isEmpty();
        assertThat(deliveries.delivery(order.id()).settledAt()).isEqualTo(town.clock.instant());
    }

    @Test
    void goodsAndPiecesAreNeeded() {
        assertRefused("DELIVERY-01", () -> note(0, " "));
        assertRefused(
                "DELIVERY-02",
                () -> deliveries.note(DeliveryDraft.of(homes.getFirst(), DeliveryChannel.PHONE, "米", 0)));
        assertThat(deliveries.of(TODAY)).isEmpty();
    }

    @Test
    void whatIsSettledIsOpenedByNameBeforeItChangesAgain() {
        Delivery order = note(0, "蔬菜包");
        List<DeliveryId> one = List.of(order.id());
        deliveries.settle(one, DeliveryStatus.REFUSED);
        assertThatThrownBy(() -> deliveries.leaveAtDoor(one, null))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("蔬菜包")
                .hasMessageContaining("拒收")
                .hasMessageContaining("已放门口");
        deliveries.reopen(one);
        assertThat(deliveries.delivery(order.id())).isEqualTo(order);
        assertRefused("DELIVERY-04", () -> deliveries.reopen(one));
        deliveries.leaveAtDoor(one, null);
        deliveries.settle(one, DeliveryStatus.SIGNED);
        assertThat(deliveries.delivery(order.id()).status()).isEqualTo(DeliveryStatus.SIGNED);
    }

    @Test
    void nobodyAtHomeStaysOpenAndMayBeBroughtAgain() {
        Delivery order = note(0, "药");
        deliveries.settle(List.of(order.id()), DeliveryStatus.NOBODY);
        assertThat(deliveries.open()).hasSize(1);
        deliveries.leaveAtDoor(List.of(order.id()), null);
        assertThat(deliveries.open()).isEmpty();
    }

    @Test
    void noStateFollowsItselfAndEveryStateHasAWayBack() {
        for (DeliveryStatus status : DeliveryStatus.values()) {
            assertThat(status.next()).doesNotContain(status, DeliveryStatus.PENDING);
        }
    }

    @Test
    void manyAreMovedTogetherOrNotAtAll() {
        Delivery first = note(0, "蔬菜包");
        Delivery second = note(1, "米");
        deliveries.settle(List.of(second.id()), DeliveryStatus.RETURNED);
        assertRefused("DELIVERY-03", () -> deliveries.leaveAtDoor(List.of(first.id(), second.id()), null));
        assertThat(deliveries.delivery(first.id()).status()).isEqualTo(DeliveryStatus.PENDING);
    }

    @Test
    void aCourierIsNamedAndStays() {
        MemberId liu = new Roll(town.ledger)
                .enrol(Member.of(new PersonName("刘志愿"), MemberKind.VOLUNTEER, null))
                .id();
        Delivery order = note(0, "蔬菜包");
        deliveries.sendOut(List.of(order.id()), liu);
        deliveries.leaveAtDoor(List.of(order.id()), null);
        assertThat(deliveries.delivery(order.id()).memberId()).isEqualTo(liu);
    }

    @Test
    void allFiguresAreSumsOfOneCount() {
        List<DeliveryDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            HouseholdId home = homes.get(i % homes.size());
            drafts.add(DeliveryDraft.of(home, DeliveryChannel.GROUP_CHAT, "菜" + i, 1 + i % 3)
                    .on(TODAY.minusDays(i % 4)));
        }
        List<DeliveryId> ids =
                deliveries.noteAll(drafts).stream().map(Delivery::id).toList();
        deliveries.leaveAtDoor(ids.subList(0, 30), null);
        deliveries.settle(ids.subList(30, 35), DeliveryStatus.NOBODY);
        deliveries.settle(ids.subList(35, 37), DeliveryStatus.RETURNED);
        DeliveryTally tally = deliveries.tally(YearMonth.of(2021, 11));
        DeliveryFigures all = tally.total();
        assertThat(all.noted()).isEqualTo(50);
        assertThat(all.done()).isEqualTo(30);
        assertThat(all.open()).isEqualTo(18).isEqualTo(deliveries.open().size());
        assertThat(all.failed()).isEqualTo(2);
        assertThat(all.pieces())
                .isEqualTo(drafts.stream().mapToInt(DeliveryDraft::pieces).sum());
        assertThat(tally.byDay().values().stream().reduce(DeliveryFigures.NONE, DeliveryFigures::plus))
                .isEqualTo(all);
        assertThat(town.layout().buildings().stream()
                        .map(BuildingPlan::building)
                        .map(building -> tally.in(building.id()))
                        .reduce(DeliveryFigures.NONE, DeliveryFigures::plus))
                .isEqualTo(all);
        assertThat(tally.on(TODAY).noted()).isEqualTo(deliveries.of(TODAY).size());
    }

    @Test
    void aDeliveryOfTomorrowIsNotOpenToday() {
        deliveries.note(DeliveryDraft.of(homes.getFirst(), DeliveryChannel.PHONE, "米", 1)
                .on(TODAY.plusDays(1)));
        assertThat(deliveries.open()).isEmpty();
        assertThat(deliveries.tallyToToday().total().open()).isZero();
    }

    @Test
    void markingManyIsTakenBackInOneStep() {
        List<DeliveryId> ids = List.of(note(0, "a").id(), note(1, "b").id());
        deliveries.leaveAtDoor(ids, null);
        assertThat(town.ledger.undo().orElseThrow().act()).isEqualTo(DeliveryAct.LEAVE_AT_DOOR);
        assertThat(deliveries.open()).hasSize(2);
    }

    @Test
    void whatWasNotedIsPutRightOrStruck() {
        Delivery order = note(0, "蔬莱包");
        deliveries.revise(order.id(), DeliveryDraft.of(homes.get(1), DeliveryChannel.PHONE, "蔬菜包", 3));
        Delivery now = deliveries.delivery(order.id());
        assertThat(now.goods()).isEqualTo("蔬菜包");
        assertThat(now.day()).isEqualTo(order.day());
        assertThat(deliveries.of(homes.get(1))).containsExactly(now);
        deliveries.strike(List.of(order.id()));
        assertRefused("DELIVERY-06", () -> deliveries.delivery(order.id()));
    }
}
