package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.shouwang.TestTown;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DeliveryLists;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.household.HouseholdRow;

/// The door lists of two buildings, each counted from 1, in the whole window.
class ResultSheetsTest extends Keystrokes {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    private static final int EACH = 12;

    private List<DoorLine> paper = List.of();

    @Override
    Prepared prepare() {
        try (TestTown town = new TestTown(folder, "2x1x6x2")) {
            town.settle(1);
            return Prepared.of(town.store);
        }
    }

    @Override
    void settled() {
        List<DeliveryDraft> drafts = new ArrayList<>();
        for (HouseholdRow row : desk.households().rows()) {
            drafts.add(DeliveryDraft.of(row.id(), DeliveryChannel.GROUP_CHAT, "蔬菜包", 1)
                    .on(TODAY)
                    .pickup(code(drafts.size())));
        }
        desk.deliveries().noteAll(drafts);
        paper = read();
    }

    @Override
    String screen() {
        return "delivery-result";
    }

    /// `1-1` to `1-12` and `2-01` to `2-12`.
    private static String code(int n) {
        return n < EACH ? "1-" + (n + 1) : "2-%02d".formatted(n + 1 - EACH);
    }

    private List<DoorLine> read() {
        try (DeliveryLists lists = new DeliveryLists(desk.ledger(), desk.roll())) {
            return lists.round(TODAY, desk.clock().getZone());
        }
    }

    private List<String> doors(DeliveryStatus status) {
        window.settle();
        return read().stream()
                .filter(line -> line.delivery().status() == status)
                .map(DoorLine::door)
                .toList();
    }

    private String door(int building, int line) {
        return paper.get((building - 1) * EACH + line - 1).door();
    }

    private void choose(int sheet) {
        window.run(() -> {
            var box =
                    (javafx.scene.control.ComboBox<?>) window.scene().getRoot().lookup(".part-box");
            box.getSelectionModel().select(sheet);
        });
    }

    @Test
    void aNumberMeansTheSheetOfOneBuildingAndTheNextOneWaitsWhenItIsDone() {
        type("1w");
        assertThat(doors(DeliveryStatus.NOBODY)).containsExactly(door(1, 1));
        ctrl(KeyCode.ENTER);
        assertThat(doors(DeliveryStatus.LEFT_AT_DOOR)).hasSize(EACH - 1).doesNotContain(door(2, 1));
        window.run(() -> office.shell().open("today", null));
        window.run(() -> office.shell().open(screen(), TODAY));
        window.settle();
        type("1j");
        assertThat(doors(DeliveryStatus.REFUSED)).containsExactly(door(2, 1));
    }

    @Test
    void onAllSheetsANumberIsRefusedAndTheRestIsAskedFor() {
        window.settle();
        choose(0);
        type("1");
        assertThat(window.shows("分不清是哪一栋")).isTrue();
        type("w");
        assertThat(doors(DeliveryStatus.NOBODY)).isEmpty();
        press(KeyCode.ESCAPE);
        type(door(2, 3) + "w");
        assertThat(doors(DeliveryStatus.NOBODY)).containsExactly(door(2, 3));
        ctrl(KeyCode.ENTER);
        assertThat(doors(DeliveryStatus.LEFT_AT_DOOR)).isEmpty();
        assertThat(window.shows("1栋 12 单、2栋 11 单")).isTrue();
        window.click("全部记为已放门口");
        assertThat(doors(DeliveryStatus.LEFT_AT_DOOR)).hasSize(2 * EACH - 1);
    }

    @Test
    void aRangeThatIsACodeTooIsTheRangeOnASheetAndSaysSo() {
        window.settle();
        type("1-6");
        assertThat(window.shows("按序号范围 1-6")).isTrue();
        type("g");
        press(KeyCode.ENTER);
        assertThat(doors(DeliveryStatus.POSTPONED)).hasSize(6);
        type("#1-8");
        press(KeyCode.ENTER);
        type("w");
        assertThat(doors(DeliveryStatus.NOBODY)).containsExactly(door(1, 8));
        choose(3);
        type("2-07q");
        assertThat(doors(DeliveryStatus.SIGNED))
                .as("with a nought it is a code")
                .containsExactly(door(2, 7));
    }

    @Test
    void escapeKeepsTheKeysInTheField() {
        window.settle();
        Node field = window.focus();
        type("99");
        press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(window.focus()).isSameAs(field);
        type("2w");
        assertThat(doors(DeliveryStatus.NOBODY)).containsExactly(door(1, 2));
    }

    @Test
    void thePaperOfTheDeskIsThatOfTheOrders() {
        window.run(() -> office.shell().open("delivery", null));
        window.settle();
        window.click("打印配送单");
        window.settle();
        assertThat(window.shows("配送单据")).isTrue();
    }
}
