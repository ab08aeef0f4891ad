package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.shouwang.TestTown;
import org.shouwang.core.Quantity;
import org.shouwang.household.HouseholdRow;
import org.shouwang.supply.IssueLists;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockIn;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockMove;

/// What the stock costs in keys, in the whole window and without the mouse.
class SupplyKeystrokesTest extends Keystrokes {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @Override
    Prepared prepare() {
        try (TestTown town = new TestTown(folder, "1x1x3x2")) {
            town.settle(2);
            StockItems items = new StockItems(town.ledger, town.clock);
            StockItem masks = items.add(
                    StockItem.of("医用口罩", null, "只", StockItemKind.PROTECTIVE).pack("盒", Quantity.of(50)));
            items.add(StockItem.of("矿泉水", null, "瓶", StockItemKind.NECESSITY));
            new Stock(town.ledger, town.clock)
                    .receive(StockIn.of(StockKind.ALLOCATED, TODAY, "街道").line(masks.id(), Quantity.of(100)));
            return new Prepared(town.store.file, Clock.fixed(town.clock.instant(), town.clock.getZone()));
        }
    }

    @Override
    String screen() {
        return "supply";
    }

    @Override
    void type(String words) {
        window.type(words); // names and amounts are not counted
    }

    List<StockMove> moves() {
        return desk.ledger().read(q -> Stock.moves(q, TODAY, TODAY));
    }

    @Test
    void aReceiptIsTheItemTheAmountAndFourKeys() {
        type("yykz");
        press(KeyCode.ENTER);
        type("3盒");
        assertThat(window.shows("＝ 150 只（3 盒）")).isTrue();
        press(KeyCode.ENTER);
        type("某公司");
        press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(moves()).hasSize(2);
        StockMove move = moves().getLast();
        assertThat(move.kind()).isEqualTo(StockKind.ALLOCATED);
        assertThat(move.quantity()).isEqualTo(Quantity.of(150));
        assertThat(move.party().value()).isEqualTo("某公司");
        assertThat(keys).isEqualTo(4);
        assertThat(window.shows("结存 250 只（5 盒）")).isTrue();
    }

    @Test
    void anIssueIsOneKeyMore() {
        press(KeyCode.F6);
        type("口罩");
        press(KeyCode.ENTER);
        type("20");
        press(KeyCode.ENTER);
        type("李四");
        press(KeyCode.ENTER);
        type("南门值守");
        press(KeyCode.ENTER);
        assertThat(moves()).hasSize(2);
        assertThat(moves().getLast().taker().value()).isEqualTo("李四");
        assertThat(moves().getLast().purpose().value()).isEqualTo("南门值守");
        assertThat(keys).isEqualTo(5);
    }

    @Test
    void moreThanIsThereIsRefusedAndNothingIsLost() {
        press(KeyCode.F6);
        type("口罩");
        press(KeyCode.ENTER);
        type("3盒");
        press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(window.shows("还差 50 只（1 盒）")).isTrue();
        assertThat(moves()).hasSize(1);
        type("2盒");
        press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(moves()).as("the amount is marked, only it is typed again").hasSize(2);
    }

    @Test
    void theLastLineOfTheCardIsTakenBackWithF7() {
        press(KeyCode.F7);
        type("重复登记");
        press(KeyCode.ENTER, KeyCode.ENTER);
        type("李敏");
        press(KeyCode.ENTER);
        assertThat(moves()).hasSize(2);
        assertThat(moves().getLast().red()).isTrue();
        assertThat(moves().getLast().balance()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void whatIsNotKnownYetIsAddedWhereItIsTyped() {
        type("测温枪");
        press(KeyCode.ENTER);
        assertThat(window.shows("新增物资")).isTrue();
        press(KeyCode.ENTER, KeyCode.ENTER);
        type("把");
        ctrl(KeyCode.ENTER);
        boolean known = desk.ledger().read(q -> StockItems.named(q, "测温枪", null).isPresent());
        assertThat(known).isTrue();
    }

    @Test
    void householdsPickedOnTheMapGetAListToSignThatIsTickedBackByNumbers() {
        List<HouseholdRow> picked = desk.households().rows().subList(0, 4);
        window.run(() -> office.shell().open("supply", HouseholdRow.selection(picked)));
        window.settle();
        press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        type("口罩");
        press(KeyCode.ENTER, KeyCode.ENTER);
        type("5");
        ctrl(KeyCode.ENTER);
        List<IssueLists.Overview> lists = desk.ledger().read(IssueLists::all);
        assertThat(lists)
                .singleElement()
                .satisfies(line -> assertThat(line.people()).isEqualTo(4));
        assertThat(moves()).as("nothing is booked by preparing").hasSize(1);
        window.run(() -> office.shell().open("supply", null));
        window.settle();
        type("1-2 4");
        press(KeyCode.ENTER);
        assertThat(window.shows("已勾 3/4")).isTrue();
        assertThat(desk.ledger().read(IssueLists::all).getFirst().taken()).isEqualTo(3);
    }

    @Test
    void aCountIsTypedLineByLine() {
        press(KeyCode.F8);
        ctrl(KeyCode.N);
        type("98");
        press(KeyCode.ENTER);
        type("破损");
        press(KeyCode.ENTER);
        type("0");
        press(KeyCode.ENTER);
        assertThat(window.shows("已填 2/2，差异 1 行")).isTrue();
        window.click("盘点入账");
        type("李敏");
        press(KeyCode.ENTER);
        assertThat(moves().getLast().kind()).isEqualTo(StockKind.COUNT_LESS);
        assertThat(moves().getLast().balance()).isEqualTo(Quantity.of(98));
    }
}
