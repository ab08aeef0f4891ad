package org.shouwang.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Roll;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.text.Fault;

class ResultsTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Roll roll;
    Deliveries deliveries;
    Results results;
    DeliveryLists lists;
    List<HouseholdId> homes;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x1x3x2");
        homes = town.settle(1);
        roll = new Roll(town.ledger);
        deliveries = new Deliveries(town.ledger, town.clock);
        results = new Results(town.ledger, town.clock);
        lists = new DeliveryLists(town.ledger, roll);
    }

    @AfterEach
    void close() {
        lists.close();
        town.close();
    }

    Delivery note(int home, String goods, LocalDate day) {
        return deliveries.note(DeliveryDraft.of(homes.get(home), DeliveryChannel.SUPERMARKET, goods, 1)
                .on(day));
    }

    MemberId enrol(String name) {
        return roll.enrol(Member.of(new PersonName(name), MemberKind.VOLUNTEER, null))
                .id();
    }

    Instant earlier(int days) {
        return town.clock.instant().minus(Duration.ofDays(days));
    }

    @Test
    void everyTryIsKeptWithItsTimeAndWhoWent() {
        MemberId liu = enrol("刘志愿");
        Delivery order = note(0, "药", TODAY.minusDays(2));
        results.book(List.of(order.id()), DeliveryStatus.NOBODY, liu, earlier(2));
        results.book(List.of(order.id()), DeliveryStatus.NOBODY, null, earlier(1));
        results.book(List.of(order.id()), DeliveryStatus.SIGNED, null, null);
        assertThat(results.attempts(order.id()))
                .extracting(DeliveryAttempt::no, DeliveryAttempt::status, DeliveryAttempt::memberId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, DeliveryStatus.NOBODY, liu),
                        org.assertj.core.groups.Tuple.tuple(2, DeliveryStatus.NOBODY, liu),
                        org.assertj.core.groups.Tuple.tuple(3, DeliveryStatus.SIGNED, liu));
        List<DoorEvent> events =
                town.ledger.read(q -> new DeliveryHistory(roll, town.clock.getZone()).events(q, homes.get(0), 9));
        assertThat(events)
                .extracting(DoorEvent::words)
                .containsExactly("药 1 件，第 3 次当面签收（刘志愿）", "药 1 件，第 2 次无人（刘志愿）", "药 1 件，第 1 次无人（刘志愿）");
    }

    @Test
    void oneStepBackTakesResultAndTryTogether() {
        Delivery order = note(0, "米", TODAY);
        results.book(List.of(order.id()), DeliveryStatus.NOBODY, null, null);
        town.ledger.undo();
        assertThat(results.attempts(order.id())).isEmpty();
        assertThat(deliveries.delivery(order.id()).status()).isEqualTo(DeliveryStatus.PENDING);
    }

    @Test
    void aWrongResultIsPutRightWithoutAnotherTry() {
        Delivery order = note(0, "米", TODAY);
        List<DeliveryId> one = List.of(order.id());
        results.book(one, DeliveryStatus.LEFT_AT_DOOR, null, null);
        results.correct(one, DeliveryStatus.NOBODY, null, null);
        assertThat(results.attempts(order.id()))
                .singleElement()
                .extracting(DeliveryAttempt::status)
                .isEqualTo(DeliveryStatus.NOBODY);
        results.correct(one, DeliveryStatus.PENDING, null, null);
        assertThat(results.attempts(order.id())).isEmpty();
        assertThat(deliveries.delivery(order.id())).isEqualTo(order);
    }

    @Test
    void takingOutTheSecondTryLeavesTheFirst() {
        Delivery order = note(0, "米", TODAY);
        List<DeliveryId> one = List.of(order.id());
        results.book(one, DeliveryStatus.POSTPONED, null, earlier(1));
        results.book(one, DeliveryStatus.SIGNED, null, null);
        results.correct(one, DeliveryStatus.PENDING, null, null);
        assertThat(deliveries.delivery(order.id()).status()).isEqualTo(DeliveryStatus.POSTPONED);
        assertThat(deliveries.delivery(order.id()).settledAt()).isEqualTo(earlier(1));
    }

    @Test
    void oneThatCannotFollowStopsAllOfThemAndLaterThanNowIsRefused() {
        Delivery first = note(0, "米", TODAY);
        Delivery second = note(1, "油", TODAY);
        results.book(List.of(second.id()), DeliveryStatus.REFUSED, null, null);
        assertThatThrownBy(() -> results.book(List.of(first.id(), second.id()), DeliveryStatus.REFUSED, null, null))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("油");
        assertThat(results.attempts(first.id())).isEmpty();
        assertThatThrownBy(() -> results.book(
                        List.of(first.id()),
                        DeliveryStatus.SIGNED,
                        null,
                        town.clock.instant().plusSeconds(60)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("晚于现在");
    }

    @Test
    void whatIsStruckGoesWithItsTriesAndComesBackWithThem() {
        Delivery order = note(0, "米", TODAY);
        results.book(List.of(order.id()), DeliveryStatus.NOBODY, null, null);
        deliveries.strike(List.of(order.id()));
        town.ledger.undo();
        assertThat(results.attempts(order.id())).hasSize(1);
    }

    @Test
    void theRoundPutsThoseFirstWhoWereNotMetAndThoseWhoNeedCareAndKeepsItsOrder() {
        var old = town.person(homes.get(4), 0);
        town.households.reviseResident(old.withCareNeeds(new Confidential("独居老人")));
        Delivery missed = note(3, "奶", TODAY.minusDays(1));
        results.book(List.of(missed.id()), DeliveryStatus.NOBODY, null, earlier(1));
        for (int i = 0; i < 8; i++) {
            note(i, "菜", TODAY);
        }
        assertThat(doors())
                .containsExactly(
                        "1-1-202 奶 1",
                        "1-1-301 菜 0",
                        "1-1-101 菜 0",
                        "1-1-102 菜 0",
                        "1-1-201 菜 0",
                        "1-1-202 菜 0",
                        "1-1-302 菜 0",
                        "2-1-101 菜 0",
                        "2-1-102 菜 0");
        results.book(List.of(missed.id()), DeliveryStatus.LEFT_AT_DOOR, null, null);
        results.book(
                List.of(lists.round(TODAY, town.clock.getZone())
                        .get(4)
                        .delivery()
                        .id()),
                DeliveryStatus.NOBODY,
                null,
                null);
        assertThat(doors()).startsWith("1-1-202 奶 1", "1-1-301 菜 0").hasSize(9);
        assertThat(lists.again(TODAY)).singleElement().satisfies(line -> {
            assertThat(line.door()).isEqualTo("1-1-201");
            assertThat(line.tries()).isEqualTo(1);
        });
    }

    List<String> doors() {
        return lists.round(TODAY, town.clock.getZone()).stream()
                .map(line -> line.door() + " " + line.delivery().goods() + " " + line.tries())
                .toList();
    }

    @Test
    void whatIsPutOffStaysOnTheSheetOfTheDayAndComesFirstOnTheDayItIsPutOffTo() {
        Delivery order = note(2, "奶", TODAY);
        note(0, "菜", TODAY.plusDays(1));
        results.book(List.of(order.id()), Outcome.putOff(TODAY.plusDays(3)), null, null);
        assertThat(round(0)).containsExactly("1-1-201 奶 0");
        assertThat(round(1)).containsExactly("1-1-101 菜 0");
        assertThat(round(2)).containsExactly("1-1-101 菜 0");
        assertThat(round(3)).containsExactly("1-1-201 奶 1", "1-1-101 菜 0");
        assertThat(lists.open(TODAY))
                .singleElement()
                .satisfies(line -> assertThat(line.until()).isEqualTo(TODAY.plusDays(3)));
        assertThat(lists.again(TODAY)).isEmpty();
        assertThat(lists.again(TODAY.plusDays(3)))
                .singleElement()
                .satisfies(line -> assertThat(line.until()).isNull());
        assertThat(lists.on(TODAY.plusDays(3), town.clock.getZone())).hasSize(1);
        assertThat(lists.on(TODAY.plusDays(2), town.clock.getZone())).isEmpty();
        town.ledger.undo();
        assertThat(round(1)).containsExactly("1-1-101 菜 0", "1-1-201 奶 0");
    }

    @Test
    void theRoundOfADayGoneByIsStillWhatItWentOutWith() {
        Delivery order = note(2, "奶", TODAY.minusDays(3));
        results.book(List.of(order.id()), Outcome.putOff(TODAY), null, earlier(3));
        results.book(List.of(order.id()), DeliveryStatus.SIGNED, null, null);
        assertThat(round(-3)).hasSize(1);
        assertThat(round(-2)).isEmpty();
        assertThat(round(-1)).isEmpty();
        assertThat(round(0)).containsExactly("1-1-201 奶 1");
    }

    @Test
    void aDayIsPutOffToALaterOneAndPutRightLikeAnyResult() {
        Delivery order = note(0, "奶", TODAY);
        List<DeliveryId> one = List.of(order.id());
        assertThatThrownBy(() -> results.book(one, Outcome.putOff(TODAY), null, null))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("以后");
        results.book(one, Outcome.putOff(TODAY.plusDays(1)), null, null);
        results.book(one, Outcome.putOff(TODAY.plusDays(4)), null, null);
        assertThat(round(1)).isEmpty();
        results.correct(one, DeliveryStatus.PENDING, null, null);
        assertThat(round(1)).as("the first try stands again").hasSize(1);
        results.correct(one, DeliveryStatus.NOBODY, null, null);
        assertThat(results.attempts(order.id()))
                .singleElement()
                .satisfies(only -> assertThat(only.untilDay()).isNull());
        List<DoorEvent> events =
                town.ledger.read(q -> new DeliveryHistory(roll, town.clock.getZone()).events(q, homes.getFirst(), 9));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.words()).isEqualTo("奶 1 件，无人"));
    }

    @Test
    void whatIsOpenedAgainIsDueAtOnce() {
        Delivery order = note(0, "奶", TODAY);
        results.book(List.of(order.id()), Outcome.putOff(TODAY.plusDays(5)), null, null);
        deliveries.reopen(List.of(order.id()));
        assertThat(round(1)).containsExactly("1-1-101 奶 1");
    }

    List<String> round(int days) {
        return lists.round(TODAY.plusDays(days), town.clock.getZone()).stream()
                .map(line -> line.door() + " " + line.delivery().goods() + " " + line.tries())
                .toList();
    }

    String on(DoorLine line, @Nullable MemberId reader) {
        return town.ledger.read(q -> Hints.on(q, line, reader));
    }

    @Test
    void wordsAboutADoorStandOnTheListOfWhoeverHasItOnly() {
        MemberId liu = enrol("刘志愿");
        Delivery order = deliveries.note(
                DeliveryDraft.of(homes.get(0), DeliveryChannel.PHONE, "药", 1).note(new Confidential("青霉素过敏")));
        deliveries.sendOut(List.of(order.id()), liu);
        DoorLine line = lists.open(TODAY).getFirst();
        assertThat(Hints.mark(line)).isEqualTo("有嘱咐");
        assertThat(on(line, null)).isEqualTo("有嘱咐");
        assertThat(on(line, enrol("王志愿"))).isEqualTo("有嘱咐");
        assertThat(on(line, liu)).isEqualTo("青霉素过敏");
        long before = town.ledger.read(q -> q.number("select count(*) from audit_line"));
        assertThat(Hints.ask(town.ledger, line)).isEqualTo("青霉素过敏");
        assertThat((long) town.ledger.read(q -> q.number("select count(*) from audit_line")))
                .isEqualTo(before + 1);
    }
}
