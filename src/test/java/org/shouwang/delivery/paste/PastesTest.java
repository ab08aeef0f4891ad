package org.shouwang.delivery.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.Actor;
import org.shouwang.core.Money;
import org.shouwang.core.Role;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.Orders;
import org.shouwang.household.ResidentIndex;
import org.shouwang.ledger.Ledger;

class PastesTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    static final String LIST = """
            #接龙 白菜5元/份，鸡蛋30元/板
            1. 张伟 1-1-101 白菜2份 鸡蛋一板
            2. 2-2-202 鸡蛋2板 电话15400000817
            3. 2-1-909 白菜1份
            4. 1-2-201 白菜1份
            """.strip();

    @TempDir
    Path folder;

    TestTown town;
    Pastes pastes;
    Deliveries deliveries;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x3x2");
        town.settle(1);
        pastes = new Pastes(town.ledger, town.clock);
        deliveries = new Deliveries(town.ledger, town.clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    PasteGround ground(Ledger ledger) {
        try (ResidentIndex index = new ResidentIndex(ledger)) {
            return PasteGrounds.of(ledger, index);
        }
    }

    List<PasteRow> rows(String text) {
        List<PastedLine> lines = PastedList.read(text, ground(town.ledger)).lines().stream()
                .filter(line -> line.order() || line.open())
                .toList();
        return pastes.compare(lines, TODAY, "永辉");
    }

    Pastes.Taken take(String text, List<PasteRow> rows) {
        return pastes.take(new PasteWish(text, TODAY, "永辉", DeliveryChannel.GROUP_CHAT, rows));
    }

    static List<PasteRow> each(List<PasteRow> rows, UnaryOperator<PasteRow> how) {
        return rows.stream().map(how).toList();
    }

    @Test
    void aListBecomesOrdersAsOneActThatUndoTakesBack() {
        assertThat(take(LIST, rows(LIST))).isEqualTo(new Pastes.Taken(3, 0, 1));
        List<Delivery> noted = deliveries.of(TODAY);
        assertThat(noted).extracting(Delivery::goods).containsExactly("白菜2份、鸡蛋1板", "鸡蛋2板", "白菜1份");
        assertThat(noted).extracting(Delivery::pieces).containsExactly(3, 2, 1);
        Orders orders = new Orders(town.ledger);
        assertThat(orders.order(noted.getFirst().id()).orElseThrow()).satisfies(order -> {
            assertThat(order.shop()).isEqualTo("永辉");
            assertThat(order.amount()).isEqualTo(Money.ofYuan(40));
            assertThat(order.orderer()).isNotNull();
        });
        assertThat(orders.items(noted.getFirst().id())).hasSize(2);
        town.ledger.undo();
        assertThat(deliveries.of(TODAY)).isEmpty();
        assertThat(pastes.openCount()).isZero();
        assertThat(pastes.before(LIST)).isEmpty();
    }

    @Test
    void ofAWholePhoneOnlyTheEndIsKept() {
        take(LIST, rows(LIST));
        assertThat(new Orders(town.ledger)
                        .order(deliveries.of(TODAY).get(1).id())
                        .orElseThrow())
                .satisfies(order -> {
                    assertThat(order.phoneTail()).isNotNull();
                    assertThat(order.phoneTail().value()).isEqualTo("0817");
                    assertThat(order.written().value())
                            .doesNotContain("15400000817")
                            .contains("154****0817");
                });
    }

    @Test
    void theSameListPastedTwiceIsNoticedAndNothingIsOrderedTwice() {
        take(LIST, rows(LIST));
        assertThat(pastes.before("  " + LIST.replace("，", ", ") + "\n")).isPresent();
        List<PasteRow> again = rows(LIST);
        assertThat(again)
                .extracting(PasteRow::standing)
                .containsExactly(PasteStanding.SAME, PasteStanding.SAME, PasteStanding.OPEN, PasteStanding.SAME);
        take(LIST, again.stream().filter(row -> !row.open()).toList());
        assertThat(deliveries.of(TODAY)).hasSize(3);
        take(LIST, again);
        assertThat(pastes.openCount()).isEqualTo(1);
        take(LIST, each(again.subList(0, 1), row -> row.choose(PasteChoice.ADD)));
        assertThat(deliveries.of(TODAY)).hasSize(4);
    }

    @Test
    void aGrownListTakesOnlyTheNewAndTheChangedLines() {
        take(LIST, rows(LIST));
        String grown = LIST.replace("鸡蛋2板", "鸡蛋3板 牛奶1箱") + "\n5. 1-1-301 白菜1份\n6. 1-1-101 再加鸡蛋两板";
        List<PasteRow> rows = rows(grown);
        assertThat(rows)
                .extracting(PasteRow::standing)
                .containsExactly(
                        PasteStanding.SAME,
                        PasteStanding.CHANGED,
                        PasteStanding.OPEN,
                        PasteStanding.SAME,
                        PasteStanding.NEW,
                        PasteStanding.UNCLEAR);
        assertThat(rows.getLast().open()).isTrue();
        assertThat(take(grown, rows)).isEqualTo(new Pastes.Taken(1, 1, 2));
        assertThat(deliveries.of(TODAY))
                .extracting(Delivery::goods)
                .containsExactlyInAnyOrder("白菜2份、鸡蛋1板", "鸡蛋3板、牛奶1箱", "白菜1份", "白菜1份");
        town.ledger.undo();
        assertThat(deliveries.of(TODAY))
                .extracting(Delivery::goods)
                .contains("鸡蛋2板")
                .hasSize(3);
    }

    @Test
    void aLongerListDoesNotAskAgainWhatWasPutRightOrPutAside() {
        String first = LIST + "\n5. 小李 白菜3份 15400000818\n6. 门卫 白菜1份";
        List<PasteRow> rows = new java.util.ArrayList<>(rows(first));
        PasteRow wrong = rows.get(2);
        PastedLine right = Mending.of(
                        wrong.line(), "2-1-301 白菜1份", PastedList.read(first, ground(town.ledger)), ground(town.ledger))
                .getFirst();
        rows.set(2, pastes.compare(List.of(right), TODAY, "永辉").getFirst().pastedAs(wrong.pasted()));
        rows.set(5, rows.get(5).choose(PasteChoice.SKIP));
        assertThat(take(first, rows)).isEqualTo(new Pastes.Taken(4, 0, 1));
        String grown = first.replace("3. 2-1-909", "4. 2-1-909") + "\n7. 1-1-301 白菜1份";
        List<PasteRow> again = rows(grown);
        assertThat(again)
                .extracting(PasteRow::standing)
                .containsExactly(
                        PasteStanding.SAME,
                        PasteStanding.SAME,
                        PasteStanding.SAME,
                        PasteStanding.SAME,
                        PasteStanding.OPEN,
                        PasteStanding.DROPPED,
                        PasteStanding.NEW);
        assertThat(again.get(2).line().door()).isNotNull();
        assertThat(again.get(2).line().reason()).contains("上次");
        take(grown, again);
        assertThat(pastes.openCount()).isEqualTo(1);
        assertThat(rows(grown)).extracting(PasteRow::standing).doesNotContain(PasteStanding.NEW);
        assertThat(pastes.compare(
                        PastedList.read("3. 2-1-909 白菜1份", ground(town.ledger)).lines(), TODAY.plusDays(7), "永辉"))
                .extracting(PasteRow::standing)
                .containsExactly(PasteStanding.OPEN);
    }

    @Test
    void theSameLineTwiceInOneListIsTakenOnce() {
        String twice = LIST + "\n" + LIST;
        assertThat(rows(twice))
                .extracting(PasteRow::standing)
                .filteredOn(standing -> standing == PasteStanding.TWICE)
                .hasSize(3);
        take(twice, rows(twice));
        assertThat(deliveries.of(TODAY)).hasSize(3);
    }

    @Test
    void openLinesSurviveClosingTheProgramUntilTheyAreOrderedOrDropped() {
        take(LIST, rows(LIST));
        town.ledger.close();
        try (Ledger again = Ledger.open(town.store.file, new Actor("王守望", Role.SECRETARY), town.store.clock(), null)) {
            Pastes later = new Pastes(again, town.clock);
            PasteGround ground = ground(again);
            List<Pastes.OpenLine> open = later.open(ground);
            assertThat(open).hasSize(1);
            PasteRow row = open.getFirst().row();
            assertThat(row.line().text()).isEqualTo("3. 2-1-909 白菜1份");
            assertThat(row.line().reason()).contains("不是本小区的门牌");
            PastedLine mended = row.line().at(row.line().maybe().getFirst());
            PasteRow right =
                    later.compare(List.of(mended), TODAY, "永辉").getFirst().keptAs(row.kept());
            later.take(new PasteWish("", TODAY, "永辉", DeliveryChannel.GROUP_CHAT, List.of(right)));
            assertThat(later.openCount()).isZero();
            assertThat(new Deliveries(again, town.clock).of(TODAY)).hasSize(4);
            again.undo();
            assertThat(later.openCount()).isEqualTo(1);
            later.drop(List.of(row.kept()), "不是本小区的");
            assertThat(later.openCount()).isZero();
        }
    }

    @Test
    void anOpenLineWithoutANumberStillTellsItsGoodsLater() {
        String more = LIST + "\n郑玉珍 鸡蛋2板";
        take(more, rows(more));
        assertThat(pastes.open(ground(town.ledger)))
                .extracting(open -> open.row().line().goods())
                .contains("鸡蛋2板");
    }

    @Test
    void aDoorWithoutHouseholdStaysOpen() {
        try (TestTown empty = new TestTown(folder.resolve("empty"), "1x1x1x1")) {
            PastedLine line = PastedList.read("1-1-101 白菜1份", ground(empty.ledger))
                    .lines()
                    .getFirst();
            assertThat(new Pastes(empty.ledger, empty.clock).compare(List.of(line), TODAY, ""))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.standing()).isEqualTo(PasteStanding.NO_HOME);
                        assertThat(row.open()).isTrue();
                    });
        }
    }

    @Test
    void theOrdersOfAFormerDayMayBeOrderedAgain() {
        take(LIST, rows(LIST));
        LocalDate next = TODAY.plusDays(7);
        assertThat(pastes.daysBefore(next)).containsExactly(TODAY);
        List<PasteRow> again = pastes.compare(pastes.ordersOf(TODAY), next, "永辉");
        assertThat(again).hasSize(3).allMatch(PasteRow::taken);
        pastes.take(new PasteWish("", next, "永辉", DeliveryChannel.GROUP_CHAT, again.subList(0, 2)));
        assertThat(deliveries.of(next)).extracting(Delivery::goods).containsExactly("白菜2份、鸡蛋1板", "鸡蛋2板");
    }
}
