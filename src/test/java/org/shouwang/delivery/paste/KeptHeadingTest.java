package org.shouwang.delivery.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.Dwelling;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.household.ResidentIndex;

/// A line that is left for later still means what the heading of its list said.
class KeptHeadingTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    static final Dwelling DOOR = new Dwelling("2", "2", "202");

    @TempDir
    Path folder;

    TestTown town;
    Pastes pastes;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x3x2");
        town.settle(1);
        pastes = new Pastes(town.ledger, town.clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    PasteGround ground() {
        try (ResidentIndex index = new ResidentIndex(town.ledger)) {
            return PasteGrounds.of(town.ledger, index);
        }
    }

    Pastes.OpenLine kept(String text) {
        PastedList list = PastedList.read(text, ground());
        List<PastedLine> lines = list.lines().stream()
                .filter(line -> line.order() || line.open())
                .toList();
        List<PasteRow> rows = pastes.compare(lines, TODAY, "");
        pastes.take(new PasteWish(text, TODAY, "", DeliveryChannel.GROUP_CHAT, rows).under(list));
        List<Pastes.OpenLine> open = pastes.open(ground());
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    @Test
    void theOnlyGoodsOfTheHeadingComeBackWithTheLine() {
        Pastes.OpenLine open = kept("接龙 鸡蛋30元/板\n1. 1-1-101 1板\n11. 我家也要一份");
        PastedLine line = open.row().line();
        assertThat(line.reason()).contains("没有写门牌");
        assertThat(line.items()).extracting(PastedItem::goods).containsExactly("鸡蛋");
        assertThat(line.at(DOOR).order()).isTrue();
        assertThat(Mending.of(line, "2-2-202 两板", open.list(), ground()))
                .singleElement()
                .satisfies(mended -> assertThat(mended.goods()).isEqualTo("鸡蛋2板"));
    }

    @Test
    void aSetByItsLetterComesBackAsTheSet() {
        Pastes.OpenLine open = kept("A套餐 蔬菜 50元，B套餐 肉类 99元\n1-1-101 2A1B\n2-2-909 2A1B");
        assertThat(open.row().line().goods()).isEqualTo("A套餐2 B套餐1");
        assertThat(open.row().line().at(DOOR).order()).isTrue();
    }

    @Test
    void aRowOfATableComesBackUnderItsColumns() {
        Pastes.OpenLine open = kept("房号\t姓名\t大米\t鸡蛋\n1-1-101\t张伟\t1\t2\n2-2-909\t李秀兰\t2\t1");
        assertThat(open.row().line().goods()).isEqualTo("大米2 鸡蛋1");
        assertThat(open.row().line().at(DOOR).order()).isTrue();
    }

    @Test
    void theSameWordsUnderAnotherHeadingAreAnotherLine() {
        kept("接龙 鸡蛋30元/板\n1. 1-1-101 1板\n11. 我家也要一份");
        String other = "接龙 牛奶60元/箱\n1. 1-1-101 1箱\n11. 我家也要一份";
        PastedList list = PastedList.read(other, ground());
        List<PasteRow> rows = pastes.compare(list.open(), TODAY, "");
        PasteWish wish = new PasteWish(other, TODAY, "", DeliveryChannel.GROUP_CHAT, rows).under(list);
        pastes.take(wish);
        pastes.take(wish);
        assertThat(pastes.open(ground()))
                .extracting(open -> open.row().line().items().getFirst().goods())
                .containsExactly("鸡蛋", "牛奶");
    }

    @Test
    void theHeadingIsNoOrderAndGoesWithTheListOnUndo() {
        String text = "接龙 鸡蛋30元/板\n1. 1-1-101 1板\n11. 我家也要一份";
        kept(text);
        assertThat(pastes.openCount()).isEqualTo(1);
        assertThat(pastes.compare(PastedList.read(text, ground()).open(), TODAY, ""))
                .extracting(PasteRow::standing)
                .containsExactly(PasteStanding.OPEN);
        town.ledger.undo();
        assertThat(pastes.open(ground())).isEmpty();
    }
}
