package org.shouwang.delivery.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;

/// Eighteen lists of different habits; the expected reading of every line was checked by eye.
class PastedListTest {
    private static final int LISTS = 18;

    static String text(int list) {
        return Chats.text("%02d.txt".formatted(list)).stripTrailing();
    }

    static PastedList read(String text) {
        return PastedList.read(text, Chats.ground());
    }

    static PastedLine one(String line) {
        PastedList list = read(line);
        assertThat(list.lines()).hasSize(1);
        return list.lines().getFirst();
    }

    /// Line numbers, kind, door, name, goods, tail, note, amount, reason, proposals.
    @ParameterizedTest(name = "list {0}: {1} of 100 lines understood")
    @CsvSource({
        "1, 83", "2, 81", "3, 100", "4, 100", "5, 100", "6, 87", "7, 62", "8, 75", "9, 71", "10, 87", "11, 100",
        "12, 69", "13, 66", "14, 92", "15, 81", "16, 66", "17, 69", "18, 100"
    })
    void everyFieldOfEveryLineReadsAsExpected(int list, int share) {
        PastedList read = read(text(list));
        String told = read.lines().stream()
                .map(Chats::told)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
        assertThat(told).isEqualTo(Chats.text("%02d.expected".formatted(list)).stripTrailing());
        assertThat(read.share()).isEqualTo(share);
    }

    @Test
    void everyLineOfTheInputStandsInExactlyOneLineOfTheReading() {
        Random random = new Random(6);
        for (int list = 1; list <= LISTS; list++) {
            for (int turn = 0; turn < 12; turn++) {
                String text = turn == 0 ? text(list) : spoilt(text(list), random);
                assertThat(read(text).lines().stream().map(PastedLine::text).collect(Collectors.joining("\n")))
                        .isEqualTo(text);
                int next = 1;
                for (PastedLine line : read(text).lines()) {
                    assertThat(line.first()).isEqualTo(next);
                    next = line.last() + 1;
                }
            }
        }
    }

    /// Some characters changed about, some left out, lines in another order.
    static String spoilt(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        java.util.Collections.shuffle(lines, random);
        StringBuilder spoilt = new StringBuilder(String.join("\n", lines).strip());
        for (int i = 0; i < 15; i++) {
            int at = random.nextInt(spoilt.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> spoilt.deleteCharAt(at);
                case 1 -> spoilt.insert(at, spoilt.charAt(random.nextInt(spoilt.length())));
                default -> spoilt.setCharAt(at, spoilt.charAt(random.nextInt(spoilt.length())));
            }
        }
        return spoilt.toString();
    }

    @Test
    void everyLetterAndDigitOfAnOrderIsTakenForSomething() {
        LineReader reader = new LineReader(Chats.ground());
        for (int list = 1; list <= LISTS; list++) {
            Heading heading = read(text(list)).heading();
            for (String line : text(list).lines().toList()) {
                ReadLine read = reader.read(1, line, heading, KnownWords.with(List.of()));
                if (read.said().order()) {
                    assertThat(read.marks().untold()).as(line).isFalse();
                }
            }
        }
    }

    @Test
    void anOpenLineKeepsWhatWasUnderstoodSoThatAPickedDoorMakesItAnOrder() {
        PastedLine open = one("10. 吴小雨 3-2-909 白菜1份 鸡蛋两板");
        assertThat(open.kind()).isEqualTo(PastedKind.OPEN);
        PastedLine order = open.at(new Dwelling("3", "2", "902"));
        assertThat(order.order()).isTrue();
        assertThat(order.goods()).isEqualTo("白菜1份 鸡蛋2板");
    }

    @ParameterizedTest
    @CsvSource({"3-1-102 蔬菜包1 不要香菜, 蔬菜包1, 不要香菜", "3-1-102 蔬菜包1（不要香菜）, 蔬菜包1, 不要香菜", "3-1-102 馄饨2盒 少放葱, 馄饨2盒, 少放葱"})
    void whatSomebodyDoesNotWantIsARemarkAndNotBought(String line, String goods, String note) {
        assertThat(one(line).goods()).isEqualTo(goods);
        assertThat(one(line).note()).isEqualTo(note);
        assertThat(one("3-1-102 不要香菜").open()).isTrue();
    }

    @Test
    void whatWasPaidIsMoneyAndNotGoods() {
        assertThat(one("2-1-201 大米一袋 付了58").goods()).isEqualTo("大米1袋");
        assertThat(one("2-1-201 大米一袋 付了58").amount()).isEqualTo(Money.ofYuan(58));
        assertThat(one("1-1-202 鸡蛋一版 50块").goods()).isEqualTo("鸡蛋1板");
        assertThat(one("1-1-202 鸡蛋一版 50块").amount()).isEqualTo(Money.ofYuan(50));
    }

    @ParameterizedTest
    @CsvSource({
        "3-2-502 大米1袋 微信已付36.5元, WECHAT",
        "3-2-502 大米1袋 支付宝付了36.5, ALIPAY",
        "3-2-502 大米1袋 已付36.5元, WECHAT",
        "3-2-502 大米1袋 已付36.5, WECHAT",
        "3-2-502 大米1袋 付了36.5, WECHAT",
        "3-2-502 大米1袋 现金已付36.5, CASH",
        "3-2-502 大米1袋 货到付款36.5, ",
        "3-2-502 大米1袋 还没付过36.5, ",
        "3-2-502 大米1袋 36.5元 微信, "
    })
    void whoeverSaysHowTheyPaidOwesNothing(String line, org.shouwang.delivery.Order.Payment how) {
        assertThat(PasteDrafts.order(one(line), "", null).payment()).isEqualTo(how);
        assertThat(PasteDrafts.order(one(line), "", null).paid())
                .isEqualTo(how == null ? null : Money.parse("36.5").orElseThrow());
    }

    @Test
    void whatSomebodySaysTheyPaidStaysAsARemark() {
        assertThat(one("3-2-502 大米1袋 已付58").note()).isEqualTo("已付58");
        assertThat(one("3-2-502 大米1袋（付了58元）").note()).isEqualTo("付了58元");
        assertThat(one("3-2-502 大米1袋 共58元").note()).isEmpty();
    }

    @Test
    void whatANeighbourWithoutADoorWantsIsNobodysYet() {
        PastedList list = read("张伟 11:21\n3-2-502 大米1袋\n楼上那家 也要一份\n隔壁老王 也要鸡蛋2板\n再要一板鸡蛋");
        assertThat(list.orders().getFirst().goods()).isEqualTo("大米1袋");
        assertThat(list.lines().subList(2, 4)).allMatch(PastedLine::open).allMatch(line -> line.door() == null);
        assertThat(list.lines().get(3).goods()).isEqualTo("鸡蛋2板");
        assertThat(list.lines()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"管家小刘 2022/4/12 09:11, ", "李先生8-1-501 2022/4/12 09:15, 8-1-501", "老徐 4月12日 9:21, ", "阿宝妈 昨天 09:20, "})
    void whoSpeaksAndWhenIsNoOrder(String line, String door) {
        PastedList list = read(line + "\n大米1袋");
        assertThat(list.lines().getFirst().kind()).isEqualTo(PastedKind.IGNORED);
        assertThat(list.lines().getLast().door()).isEqualTo(door == null ? null : new Dwelling("8", "1", "501"));
    }

    @Test
    void whatTheSellerAsksForItIsNoOrderOfTheDoorBelow() {
        PastedList list = read("管家小刘 2022/4/12 09:11\n蔬菜包A 68元/份 蔬菜包B 98元/份\n5-2-601\n2022/4/12 09:12\nA1份");
        assertThat(list.lines().get(1).kind()).isEqualTo(PastedKind.HEADER);
        assertThat(list.orders()).noneMatch(line -> line.items().size() > 1);
    }

    @ParameterizedTest
    @CsvSource({
        "4-1-1001 苹果5斤 香蕉3斤 没有香蕉换橘子, 苹果5斤 香蕉3斤, 没有香蕉换橘子",
        "4-1-1001 香蕉3斤 没有就不要了, 香蕉3斤, 没有就不要了",
        "4-1-1001 香蕉3斤（没有就换成橘子2斤）, 香蕉3斤, 没有就换成橘子2斤"
    })
    void whatToBringInsteadIsARemark(String line, String goods, String note) {
        assertThat(one(line).order()).isTrue();
        assertThat(one(line).goods()).isEqualTo(goods);
        assertThat(one(line).note()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({"同1楼", "同上楼", "同12楼", "和3楼一样"})
    void theSameAsSomebodyAboveStaysOpen(String words) {
        PastedLine line = read("3-2-502 大米1袋\n3-1-602 " + words).lines().getLast();
        assertThat(line.open()).isTrue();
        assertThat(line.items()).isEmpty();
        assertThat(line.reason()).contains(words);
    }

    @Test
    void goodsAndCountsWithoutAnythingBetweenAreTold() {
        assertThat(one("2-1-603 米1油1").goods()).isEqualTo("米1 油1");
        assertThat(one("2-1-603 大米2鸡蛋1油1").goods()).isEqualTo("大米2 鸡蛋1 油1");
        assertThat(one("2-1-603 84消毒液2瓶").goods()).isEqualTo("84消毒液2瓶");
    }

    @Test
    void aColumnMayHaveItsUnitInItsTitle() {
        PastedList list = read("房号\t姓名\t鸡蛋（板）\t牛奶/箱\t蔬菜包\n3-2-502\t张伟\t2\t1\t3");
        assertThat(list.orders())
                .singleElement()
                .satisfies(line -> assertThat(line.goods()).isEqualTo("鸡蛋2板 牛奶1箱 蔬菜包3"));
    }

    @Test
    void whoeverOrdersForANeighbourIsNotNamedAtTheirDoor() {
        PastedList list = read("张伟 11:21\n3-2-601 大米1袋\n3-2-502 大米1袋");
        assertThat(list.orders()).extracting(PastedLine::name).containsExactly("", "张伟");
    }

    @Test
    void aLineReadAgainKnowsTheHeadingOfItsList() {
        PastedList list = read(text(3));
        PastedList again = list.again("3-2-602 2", Chats.ground());
        assertThat(again.orders())
                .singleElement()
                .satisfies(line -> assertThat(line.items())
                        .singleElement()
                        .satisfies(item -> assertThat(item.goods()).isEqualTo("鸡蛋")));
    }

    @Test
    void aListBehindAChatIsNotOfWhoeverSpokeLast() {
        PastedList mixed = read(text(9) + "\n" + text(10));
        PastedList alone = read(text(10));
        int first = mixed.lines().size() - alone.lines().size();
        for (int i = 0; i < alone.lines().size(); i++) {
            PastedLine one = mixed.lines().get(first + i);
            assertThat(one.kind()).as(one.text()).isEqualTo(alone.lines().get(i).kind());
            assertThat(one.name()).as(one.text()).isEmpty();
            assertThat(one.items()).isEqualTo(alone.lines().get(i).items());
        }
    }

    @Test
    void halvesPairsAndDozensAreCounted() {
        assertThat(one("3-2-502 排骨半斤").items().getFirst().quantity()).isEqualTo(new Quantity(500));
        assertThat(one("3-2-502 排骨两斤半").items().getFirst().quantity()).isEqualTo(new Quantity(2500));
        assertThat(one("3-2-502 酸奶十二盒").items().getFirst().quantity()).isEqualTo(Quantity.of(12));
    }

    @Test
    void aWholePhoneIsKeptAsItsTailOnly() {
        PastedLine line = one("3-2-502 张伟 15400000817 白菜1份");
        assertThat(line.tail()).isEqualTo("0817");
        assertThat(line.name() + line.note() + line.goods()).doesNotContain("15400000817");
    }

    @Test
    void anEmptyListWantsNothing() {
        assertThat(read("").share()).isEqualTo(100);
        assertThat(read("\n\n").orders()).isEmpty();
    }
}
