package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.shouwang.TestStore;
import org.shouwang.compound.Layout;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Surroundings;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.paste.PasteGround;
import org.shouwang.delivery.paste.PasteStanding;
import org.shouwang.delivery.paste.PastedList;
import org.shouwang.delivery.paste.Pastes;
import org.shouwang.household.Homes;

/// A list of 40 orders, four of them badly written, from the clipboard to the store by keys alone.
class PasteKeystrokesTest extends Keystrokes {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    private static final List<String> GOODS = List.of("白菜2份", "鸡蛋一板", "土豆3斤", "牛奶两箱 鸡蛋1板");

    @Override
    Prepared prepare() {
        try (TestStore store = new TestStore(folder)) {
            Homes.full(store);
            return Prepared.of(store);
        }
    }

    @Override
    String screen() {
        return "delivery";
    }

    /// 36 good lines; a door that does not exist, one without its unit, one without goods, and talk.
    static String list() {
        StringBuilder list = new StringBuilder("#接龙\n永辉超市买菜，明早到\n例 张三 1-1-101 白菜1份\n");
        int no = 0;
        for (int i = 0; i < 36; i++) {
            Dwelling door = new Dwelling("" + (i % 4 + 1), "" + (i % 3 + 1), (i / 12 + 2) + "0" + (i / 4 % 3 + 1));
            list.append(++no).append(". ").append(door.brief()).append(' ');
            list.append(GOODS.get(i % GOODS.size())).append('\n');
            if (i == 10) {
                list.append(++no).append(". 3-2-909 白菜1份\n");
            } else if (i == 20) {
                list.append(++no).append(". 6栋701 土豆2斤\n");
            } else if (i == 30) {
                list.append(++no).append(". 5-1-301 老样子\n");
            }
        }
        return list.append(++no).append(". 群主什么时候截单啊\n").toString();
    }

    static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    void shift(KeyCode code) {
        keys++;
        window.run(() -> Event.fireEvent(
                window.scene().getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false)));
    }

    List<Delivery> noted() {
        return new Deliveries(desk.ledger(), desk.clock()).of(TODAY);
    }

    @Test
    void fortyOrdersWithFourBadLinesCostThirteenKeys() {
        window.run(() -> copy(list()));
        shift(KeyCode.F3);
        ctrl(KeyCode.V);
        assertThat(window.shows("没看懂的 4 行")).isTrue();
        type("1"); // 3-2-909: the first of the near doors
        press(KeyCode.ENTER);
        window.settle();
        type("2"); // 6栋701: its second unit
        press(KeyCode.ENTER);
        window.settle();
        type("白菜1"); // what "as always" means is known by telephone
        press(KeyCode.ENTER);
        window.settle();
        type("0"); // talk
        press(KeyCode.ENTER);
        window.settle();
        assertThat(window.shows("要登记 39 单，没看懂 0 行，跳过 1 行")).isTrue();
        ctrl(KeyCode.ENTER);
        assertThat(noted()).hasSize(39);
        assertThat(keys).isEqualTo(13);
        ctrl(KeyCode.P);
        assertThat(window.shows("接龙粘贴")).isFalse();
        assertThat(keys).isEqualTo(14);
        ctrl(KeyCode.Z);
        assertThat(noted()).isEmpty();
    }

    void paste(String words) {
        window.run(() -> office.shell().open("delivery-paste", null));
        window.run(() -> copy(words));
        ctrl(KeyCode.V);
        window.settle();
    }

    @Test
    void whatIsProposedIsTakenWithEnterAlone() {
        paste("3-2-5O2 酱油1瓶\n3-2-601 老北京千层底布鞋2双");
        assertThat(window.shows("没看懂的 2 行")).isTrue();
        press(KeyCode.ENTER);
        window.settle();
        press(KeyCode.ENTER);
        window.settle();
        assertThat(window.shows("要登记 2 单，没看懂 0 行，跳过 0 行")).isTrue();
    }

    @Test
    void aNumberThatNoChoiceHasOrdersNothing() {
        paste("#接龙 鸡蛋 30元/板\n5-1-301 老样子");
        type("1");
        press(KeyCode.ENTER);
        window.settle();
        assertThat(window.shows("要登记 0 单，没看懂 1 行，跳过 0 行")).isTrue();
    }

    @Test
    void doorsWithoutHouseholdAreAllSettledWithOneKey() {
        Pastes pastes = new Pastes(desk.ledger(), desk.clock());
        Layout layout = desk.ledger().read(Layout::of);
        PasteGround ground = new PasteGround(
                new Surroundings("", Map.of(), door -> layout.find(door).isPresent()), List.of(), word -> List.of());
        List<String> empty = layout.places().stream()
                .map(place -> PastedList.read(place.dwelling().label() + " 白菜2份", ground)
                        .lines())
                .map(lines -> pastes.compare(lines, TODAY, "").getFirst())
                .filter(row -> row.standing() == PasteStanding.NO_HOME)
                .map(row -> row.line().door().brief() + " 白菜2份")
                .toList();
        assertThat(empty).hasSizeGreaterThan(1);
        paste(String.join("\n", empty));
        assertThat(window.shows("没看懂的 %d 行".formatted(empty.size()))).isTrue();
        ctrl(KeyCode.H);
        window.settle();
        assertThat(window.shows("要登记 %d 单，没看懂 0 行，跳过 0 行".formatted(empty.size())))
                .isTrue();
        ctrl(KeyCode.ENTER);
        assertThat(noted()).hasSize(empty.size());
    }

    @Test
    void oneOrderIsTypedInOneLine() {
        type("3-2-502 白菜2份 鸡蛋1板");
        press(KeyCode.ENTER);
        window.settle();
        assertThat(noted())
                .singleElement()
                .satisfies(order -> assertThat(order.goods()).isEqualTo("白菜2份、鸡蛋1板"));
        type("3-2-502 白菜2份 鸡蛋1板");
        press(KeyCode.ENTER);
        window.settle();
        assertThat(window.shows("已登记过同样的物品")).isTrue();
        assertThat(noted()).hasSize(1);
        press(KeyCode.ENTER);
        window.settle();
        assertThat(noted()).hasSize(2);
        type("3-2-909 白菜2份");
        press(KeyCode.ENTER);
        window.settle();
        assertThat(window.shows("不是本小区的门牌")).isTrue();
        assertThat(noted()).hasSize(2);
    }

    @Test
    void linesThatAreLeftOpenAreThereTheNextTime() {
        window.run(() -> copy(list()));
        window.run(() -> office.shell().open("delivery-paste", null));
        ctrl(KeyCode.V);
        ctrl(KeyCode.ENTER);
        assertThat(noted()).hasSize(36);
        assertThat(new Pastes(desk.ledger(), desk.clock()).openCount()).isEqualTo(4);
        assertThat(window.shows("没看懂的 4 行")).isTrue();
        window.run(() -> copy(list()));
        ctrl(KeyCode.V);
        assertThat(window.shows("已经登记过")).isTrue();
        assertThat(window.shows("要登记 0 单，没看懂 4 行，跳过 36 行")).isTrue();
    }

    @Test
    void aWordIsStillPastedIntoTheFieldThatHasTheFocus() {
        window.run(() -> office.shell().open("delivery-paste", null));
        window.run(() -> copy(list()));
        ctrl(KeyCode.V);
        window.run(() -> copy("3-2-502"));
        ctrl(KeyCode.V);
        press(KeyCode.ENTER);
        window.settle();
        assertThat(window.shows("没看懂的 3 行")).isTrue();
    }
}
