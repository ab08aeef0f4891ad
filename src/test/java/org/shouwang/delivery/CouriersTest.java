package org.shouwang.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Roll;
import org.shouwang.compound.UnitId;
import org.shouwang.core.PersonName;
import org.shouwang.household.HouseholdId;

class CouriersTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Deliveries deliveries;
    Couriers couriers;
    List<HouseholdId> homes;
    MemberId liu;
    MemberId wang;
    UnitId first;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x2x1");
        homes = town.settle(1);
        deliveries = new Deliveries(town.ledger, town.clock);
        couriers = new Couriers(town.ledger);
        Roll roll = new Roll(town.ledger);
        liu = roll.enrol(Member.of(new PersonName("刘志愿"), MemberKind.VOLUNTEER, null))
                .id();
        wang = roll.enrol(Member.of(new PersonName("王志愿"), MemberKind.VOLUNTEER, null))
                .id();
        first = town.layout().places().iterator().next().unit().id();
    }

    @AfterEach
    void close() {
        town.close();
    }

    MemberId noted(LocalDate day) {
        return deliveries
                .note(DeliveryDraft.of(homes.getFirst(), DeliveryChannel.PHONE, "菜", 1)
                        .on(day))
                .memberId();
    }

    @Test
    void whatIsNotedForAStairwellGetsItsCourier() {
        couriers.assign(List.of(first), liu, TODAY, false);
        assertThat(noted(TODAY)).isEqualTo(liu);
        assertThat(noted(TODAY.plusDays(30))).isEqualTo(liu);
        assertThat(noted(TODAY.minusDays(1))).isNull();
        couriers.assign(List.of(first), wang, TODAY.plusDays(1), false);
        assertThat(noted(TODAY)).isEqualTo(liu);
        assertThat(noted(TODAY.plusDays(1))).isEqualTo(wang);
        assertThat(deliveries
                        .note(DeliveryDraft.of(homes.getLast(), DeliveryChannel.PHONE, "菜", 1))
                        .memberId())
                .isNull();
    }

    @Test
    void aDayOfItsOwnStandsBeforeTheLastingOne() {
        couriers.assign(List.of(first), liu, TODAY, false);
        couriers.assign(List.of(first), wang, TODAY, true);
        assertThat(noted(TODAY)).isEqualTo(wang);
        assertThat(noted(TODAY.plusDays(1))).isEqualTo(liu);
        couriers.assign(List.of(first), null, TODAY, true);
        assertThat(noted(TODAY)).isEqualTo(liu);
    }

    @Test
    void whatWaitsChangesHandsAndWhoWasNamedForOneStays() {
        Delivery open = deliveries.note(DeliveryDraft.of(homes.getFirst(), DeliveryChannel.PHONE, "菜", 1));
        Delivery named = deliveries.note(DeliveryDraft.of(homes.getFirst(), DeliveryChannel.PHONE, "药", 1));
        deliveries.sendOut(List.of(named.id()), wang);
        assertThat(couriers.assign(List.of(first), liu, TODAY, false)).isEqualTo(1);
        assertThat(deliveries.delivery(open.id()).memberId()).isEqualTo(liu);
        assertThat(deliveries.delivery(named.id()).memberId()).isEqualTo(wang);
        town.ledger.undo();
        assertThat(deliveries.delivery(open.id()).memberId()).isNull();
        assertThat(couriers.on(TODAY)).isEmpty();
    }

    @Test
    void theLongestStretchIsAsShortAsCanBe() {
        assertThat(Sharing.cut(List.of(5, 5, 5, 5), 2)).containsExactly(0, 0, 1, 1);
        assertThat(Sharing.cut(List.of(1, 1, 1, 9), 2)).containsExactly(0, 0, 0, 1);
        assertThat(Sharing.cut(List.of(), 3)).isEmpty();
        assertThat(Sharing.cut(List.of(4), 3)).hasSize(1);
    }

    @Test
    void noOtherCutOfTheWalkIsBetter() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Integer> weights = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                weights.add(random.nextInt(10));
            }
            List<Integer> who = Sharing.cut(weights, 3);
            assertThat(who).isSorted();
            int best = Integer.MAX_VALUE;
            for (int a = 0; a <= 7; a++) {
                for (int b = a; b <= 7; b++) {
                    best = Math.min(best, longest(weights, a, b));
                }
            }
            int[] loads = new int[3];
            for (int i = 0; i < 7; i++) {
                loads[who.get(i)] += weights.get(i);
            }
            assertThat(java.util.Arrays.stream(loads).max().getAsInt()).isEqualTo(best);
        }
    }

    private static int longest(List<Integer> weights, int a, int b) {
        return Math.max(sum(weights, 0, a), Math.max(sum(weights, a, b), sum(weights, b, 7)));
    }

    private static int sum(List<Integer> weights, int from, int to) {
        return weights.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }
}
