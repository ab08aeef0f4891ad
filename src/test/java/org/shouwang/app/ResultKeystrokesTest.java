package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.shouwang.TestTown;
import org.shouwang.core.Confidential;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryAct;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DeliveryLists;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Results;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Resident;

/// A returned door list of 60 lines in the whole window, without the mouse.
class ResultKeystrokesTest extends Keystrokes {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    private static final int LINES = 60;
    private static final int KEYS_ALLOWED = 60;

    /// As printed: whoever needs care comes first in each stairwell.
    private List<DoorLine> paper = List.of();

    @Override
    Prepared prepare() {
        try (TestTown town = new TestTown(folder, "1x2x10x3")) {
            town.settle(1);
            Resident old = town.person(town.at("1", "1", "502"), 0);
            town.households.reviseResident(old.withCareNeeds(new Confidential("空巢独居老人")));
            return Prepared.of(town.store);
        }
    }

    @Override
    void settled() {
        List<DeliveryDraft> drafts = new ArrayList<>();
        for (HouseholdRow row : desk.households().rows().subList(0, LINES)) {
            drafts.add(DeliveryDraft.of(row.id(), DeliveryChannel.GROUP_CHAT, "蔬菜包", 1)
                    .on(TODAY)
                    .pickup("A" + (100 + drafts.size())));
        }
        desk.deliveries().noteAll(drafts);
        try (DeliveryLists lists = new DeliveryLists(desk.ledger(), desk.roll())) {
            paper = lists.round(TODAY, desk.clock().getZone());
        }
    }

    @Override
    String screen() {
        return "delivery-result";
    }

    Map<DeliveryStatus, Integer> states() {
        window.settle();
        Map<DeliveryStatus, Integer> states = new EnumMap<>(DeliveryStatus.class);
        desk.deliveries().of(TODAY).forEach(one -> states.merge(one.status(), 1, Integer::sum));
        return states;
    }

    DeliveryStatus state(int line) {
        return at(line).status();
    }

    Delivery at(int line) {
        return desk.deliveries().delivery(paper.get(line - 1).delivery().id());
    }

    @Test
    void sixtyResultsTakeFewerKeysThanLines() {
        type("7w");
        type("12q");
        type("21j");
        type("30-33g");
        assertThat(window.shows("4 单：改期到 11月13日")).isTrue();
        press(KeyCode.ENTER);
        type("44d");
        type("59h");
        ctrl(KeyCode.ENTER);
        assertThat(states())
                .isEqualTo(Map.of(
                        DeliveryStatus.NOBODY, 1,
                        DeliveryStatus.SIGNED, 1,
                        DeliveryStatus.REFUSED, 1,
                        DeliveryStatus.POSTPONED, 4,
                        DeliveryStatus.WRONG_ADDRESS, 1,
                        DeliveryStatus.OUT_OF_STOCK, 1,
                        DeliveryStatus.LEFT_AT_DOOR, LINES - 9));
        assertThat(state(7)).isEqualTo(DeliveryStatus.NOBODY);
        assertThat(state(33)).isEqualTo(DeliveryStatus.POSTPONED);
        assertThat(keys).isEqualTo(22).isLessThanOrEqualTo(KEYS_ALLOWED);
        assertThat(desk.ledger().undo().orElseThrow().act()).isEqualTo(DeliveryAct.LEAVE_AT_DOOR);
        assertThat(states().get(DeliveryStatus.PENDING)).isEqualTo(LINES - 9);
    }

    @Test
    void downTheSheetItIsOneKeyALine() {
        for (int i = 1; i <= LINES; i++) {
            type(i % 10 == 0 ? "w" : " ");
        }
        assertThat(states()).isEqualTo(Map.of(DeliveryStatus.NOBODY, 6, DeliveryStatus.LEFT_AT_DOOR, LINES - 6));
        assertThat(keys).isEqualTo(LINES);
    }

    @Test
    void aDoorOrACodeMeansItsLineAndASecondWordPutsItRight() {
        String door = paper.get(4).door();
        type(door + "w");
        type("#" + paper.get(9).delivery().pickupCode());
        press(KeyCode.ENTER);
        type("t");
        assertThat(states().get(DeliveryStatus.NOBODY)).isEqualTo(1);
        assertThat(state(5)).isEqualTo(DeliveryStatus.NOBODY);
        assertThat(state(10)).isEqualTo(DeliveryStatus.RETURNED);
        type("5q");
        assertThat(states()).doesNotContainKey(DeliveryStatus.NOBODY).containsEntry(DeliveryStatus.SIGNED, 1);
        Delivery fifth = at(5);
        assertThat(new Results(desk.ledger(), desk.clock()).attempts(fifth.id()))
                .hasSize(1);
        press(KeyCode.UP, KeyCode.DELETE);
        assertThat(states().get(DeliveryStatus.PENDING)).isEqualTo(LINES - 1);
        type("999w");
        assertThat(window.shows("名单上没有“999”")).isTrue();
        press(KeyCode.ESCAPE);
    }

    @Test
    void keysThatRunAheadOfTheReadingAreNotLost() {
        window.run(() -> {
            office.shell().open("today", null);
            office.shell().open("delivery-result", TODAY);
            Node field = window.scene().getFocusOwner();
            for (char letter : "7w12-14q20j".toCharArray()) {
                String typed = String.valueOf(letter);
                Event.fireEvent(
                        field,
                        new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
            }
        });
        assertThat(states())
                .containsEntry(DeliveryStatus.NOBODY, 1)
                .containsEntry(DeliveryStatus.SIGNED, 3)
                .containsEntry(DeliveryStatus.REFUSED, 1);
    }

    @Test
    void theSecondRoundListsWhatWasNotMetAndCountsIt() {
        type("7w8w9g");
        press(KeyCode.ENTER);
        ctrl(KeyCode.ENTER);
        window.settle();
        window.run(() -> office.shell().open("today", null));
        window.run(() -> office.shell().open("delivery-result", TODAY));
        window.click("二次配送");
        assertThat(window.shows("第 2 次")).isTrue();
        window.run(() -> office.shell().open("delivery-result", TODAY));
        type("7 ");
        type("8w");
        assertThat(states()).containsEntry(DeliveryStatus.LEFT_AT_DOOR, LINES - 2);
        Delivery eighth = at(8);
        assertThat(new Results(desk.ledger(), desk.clock()).attempts(eighth.id()))
                .hasSize(2);
    }
}
