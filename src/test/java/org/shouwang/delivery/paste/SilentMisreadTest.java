package org.shouwang.delivery.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;

/// What is read without asking is what was meant; what is not sure stays open.
class SilentMisreadTest {
    private static final String[] GOODS = {
        "白菜", "鸡蛋", "牛奶", "土豆", "五花肉", "雪里红", "拖把头", "大米", "酱油", "西红柿", "蒜", "盐", "猫条", "绿豆芽", "香菇酱"
    };
    private static final String[] UNITS = {"份", "斤", "袋", "箱", "盒", "瓶", "个", "提", "板", "包"};
    private static final String[] NAMES = {"张伟", "李秀兰", "欧阳文静", "王阿姨", "小雨妈妈", "风轻云淡", "Lily", "陈", "米小米", "🌸花开", ""};
    private static final String[] HAN = {"零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"};

    private record Wanted(String goods, Quantity quantity, String unit) {}

    private final Random random = new Random(7);

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    private static PastedLine one(String line) {
        return PastedListTest.read(line).lines().getLast();
    }

    @Test
    void threeThousandOrdersWrittenInManyHabitsAreReadRightOrStayOpen() {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            Dwelling door = new Dwelling(
                    "" + (1 + random.nextInt(8)),
                    "" + (1 + random.nextInt(3)),
                    (1 + random.nextInt(10)) + "0" + (1 + random.nextInt(3)));
            List<Wanted> wanted = wanted();
            String line = written(door, wanted, 1 + random.nextInt(40));
            PastedLine read = PastedListTest.read("#接龙\n" + line).lines().getLast();
            Set<Wanted> got = read.items().stream()
                    .map(item -> new Wanted(item.goods(), item.quantity(), item.unit()))
                    .collect(Collectors.toSet());
            boolean same = door.equals(read.door())
                    && got.equals(Set.copyOf(wanted))
                    && read.items().size() == wanted.size();
            if (read.order() && same) {
                right++;
            } else if (!read.open()) {
                wrong.add(line + " -> " + Chats.told(read));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThan(2700);
    }

    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String goods = pick(GOODS);
            int halves = random.nextInt(6) == 0 ? 1 + random.nextInt(7) : 2 * (1 + random.nextInt(12));
            if (wanted.stream().noneMatch(one -> one.goods().equals(goods))) {
                wanted.add(new Wanted(goods, new Quantity(halves * 500L), pick(UNITS)));
            }
        }
        return wanted;
    }

    private String written(Dwelling door, List<Wanted> wanted, int number) {
        int habit = random.nextInt(10);
        String between = pick(" ", "，", "、", "+", "；", " + ");
        String goods = wanted.stream().map(one -> item(one, habit)).collect(Collectors.joining(between));
        String name = pick(NAMES);
        String order = switch (random.nextInt(3)) {
            case 0 -> name + " " + door(door) + pick(" ", "，", "：", " - ") + goods;
            case 1 -> door(door) + pick(" ", "") + name + pick(" ", "，", "：") + goods;
            default -> goods + " " + door(door) + " " + name;
        };
        return pick("", number + ". ", number + "、", number + "）")
                + order.strip()
                + pick("", " 谢谢", " 尾号0817", "（放门口）", " 电话15400001234", " 备注：不要放辣");
    }

    private String item(Wanted one, int habit) {
        String exact = one.quantity().text();
        boolean whole = exact.matches("[0-9]|10");
        String count = whole && random.nextBoolean() ? HAN[Integer.parseInt(exact)] : exact;
        return switch (habit) {
            case 0 -> one.goods() + count + one.unit();
            case 1 -> one.goods() + " " + count + one.unit();
            case 2 -> count + one.unit() + one.goods();
            case 3 -> one.goods() + "x" + exact + one.unit();
            case 4 -> one.goods() + "*" + exact + one.unit();
            case 5 -> one.goods() + "要" + count + one.unit();
            case 6 -> one.goods() + "来" + count + one.unit();
            case 7 -> "要" + count + one.unit() + one.goods();
            case 8 -> one.goods() + "（" + count + one.unit() + "）";
            default -> count + one.unit() + "的" + one.goods();
        };
    }

    private String door(Dwelling door) {
        String building = door.building();
        String unit = door.unit();
        String room = door.room();
        return switch (random.nextInt(8)) {
            case 0 -> building + "-" + unit + "-" + room;
            case 1 -> building + "栋" + unit + "单元" + room;
            case 2 -> building + "#" + unit + "-" + room;
            case 3 -> building + "号楼" + unit + "单元" + room + "室";
            case 4 -> HAN[Integer.parseInt(building)] + "栋" + unit + "单元" + room;
            case 5 -> building + "－" + unit + "－" + room;
            case 6 -> building + "/" + unit + "/" + room;
            default -> building + "—" + unit + "—" + room;
        };
    }

    @ParameterizedTest
    @CsvSource({"3-2-5O2 酱油1瓶, 3-2-502, 酱油1瓶", "3-2-50l 白菜2份, 3-2-501, 白菜2份", "5栋1单元7O1 大米1袋, 5-1-701, 大米1袋"})
    void aDoorWithALetterForADigitIsProposedAndTheGoodsAreTheGoods(String line, String door, String goods) {
        PastedLine read = one(line);
        assertThat(read.open()).isTrue();
        assertThat(read.maybe()).extracting(Dwelling::brief).containsExactly(door);
        assertThat(read.at(read.maybe().getFirst()).order()).isTrue();
        assertThat(read.goods()).isEqualTo(goods);
    }

    @Test
    void aPickedDoorDoesNotSettleWhatIsNotSureAboutTheGoods() {
        PastedLine read = one("3-2-5O2 白菜2份 西红柿l斤");
        PastedLine placed = read.at(read.maybe().getFirst());
        assertThat(placed.open()).isTrue();
        assertThat(placed.reason()).contains("西红柿l斤");
        assertThat(placed.as(PastedKind.ORDER, "").doubt()).isEmpty();
        PastedLine typed = Mending.of(read, "3-2-502", PastedListTest.read(""), Chats.ground())
                .getFirst();
        assertThat(typed.open()).isTrue();
    }

    @Test
    void howManyThereAreAltogetherIsNoMoney() {
        assertThat(one("3-2-502 白菜2份 鸡蛋1板 共3样").amount()).isNull();
        assertThat(one("3-2-502 白菜2份 鸡蛋1板 一共3份").amount()).isNull();
        assertThat(one("3-2-502 白菜2份 共45").amount()).isEqualTo(Money.ofYuan(45));
    }

    @Test
    void aCellThatIsNoCountIsAskedAndATickIsOne() {
        PastedList list = PastedListTest.read("房号\t姓名\t大米\t鸡蛋\n3-2-502\t张伟\t√\t不要\n3-2-601\t李秀兰\t2-3\t1");
        assertThat(list.orders())
                .singleElement()
                .satisfies(line -> assertThat(line.goods()).isEqualTo("大米1"));
        assertThat(list.open())
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).contains("2-3"));
        assertThat(PastedListTest.read("房号,商品,数量\n3-2-502,取消,1\n3-2-601,同上,").orders())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3-2-502 1桶油5L 白菜1颗, 油 5L 1桶 白菜1颗",
        "3-2-502 1袋大米10kg 鸡蛋1板, 大米 10kg 1袋 鸡蛋1板",
        "3-2-502 一桶油5L, 油 5L 1桶",
        "3-2-502 两个苹果一斤肉, 苹果2个 肉1斤",
        "3-2-502 麻烦帮带两包盐, 盐2包",
        "3-2-502 帮忙带两包盐, 盐2包",
        "3-2-502 带2斤肉, 肉2斤",
        "3-2-502 带鱼2斤, 带鱼2斤",
        "3-2-502 帮买一箱牛奶, 牛奶1箱"
    })
    void aSizeBehindGoodsIsTheirsAndWhoBringsItIsNoGoods(String line, String goods) {
        PastedLine read = one(line);
        assertThat(read.order()).isTrue();
        assertThat(read.goods()).isEqualTo(goods);
        assertThat(read.note()).isEmpty();
    }

    @Test
    void goodsTypedForALineWithADoorKeepTheDoorAlsoWhereTheListHasNoHeading() {
        PastedList list = PastedListTest.read("3-2-502 老样子\n麻烦大家");
        PastedLine mended = Mending.of(list.lines().getFirst(), "豆腐2块", list, Chats.ground())
                .getFirst();
        assertThat(mended.order()).isTrue();
        assertThat(mended.door()).hasToString(list.lines().getFirst().door() + "");
        assertThat(mended.goods()).isEqualTo("豆腐2块");
    }

    @Test
    void fiveLitresAreNoDoor() {
        assertThat(one("油5L 3-2-502").goods()).isEqualTo("油5L");
        assertThat(one("3-2-502 可乐2L*1瓶").order()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-2-502 3号2份",
                "3-2-502 b2c1",
                "3-2-502 白菜或者菠菜1份",
                "3-2-502 白菜1到2份",
                "3-2-502 同上，再加鸡蛋1板",
                "3-2-502 一样一份",
                "3-2-502 白菜2份改3份",
                "3-2-502 白菜2份（改3份）",
                "3-2-502 白菜换成菠菜2份",
                "3-2-502 鸡蛋一板 米小米",
                "3-2-502 欧阳文静蒜2斤",
                "3-2-502 白菜、雪里红、鸡蛋各1",
                "3-2-502 白菜2份不要了 鸡蛋1板",
                "3-2-502 要不要加1袋盐"
            })
    void whatIsNotSureIsAsked(String line) {
        assertThat(PastedListTest.read("8-1-101 大米1袋\n" + line)
                        .lines()
                        .getLast()
                        .open())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "3-2-502 鸡蛋来2板, 鸡蛋2板",
        "3-2-502 我要2斤的白菜, 白菜2斤",
        "3-2-502 帮我订土豆三斤, 土豆3斤",
        "3-2-502 🥚2板 🥛1箱, 鸡蛋2板 牛奶1箱",
        "3-2-502 鸡蛋🥚2板, 鸡蛋2板",
        "4、4板鸡蛋 3-2-502, 鸡蛋4板"
    })
    void whatIsSaidAroundTheGoodsIsNoPartOfThem(String line, String goods) {
        assertThat(one(line).order()).isTrue();
        assertThat(one(line).goods()).isEqualTo(goods);
    }

    @Test
    void goodsByTheNumberOrLetterThatTheHeadingGivesThem() {
        PastedList numbers = PastedListTest.read("报名 1.草莓 35元/盒 2.沃柑 20元/袋\n3-2-502 1号2份 2号1份\n3-2-601 3号1份");
        assertThat(numbers.orders())
                .singleElement()
                .satisfies(line -> assertThat(line.goods()).isEqualTo("草莓2份 沃柑1份"));
        assertThat(numbers.open()).hasSize(1);
        PastedList letters =
                PastedListTest.read("A套餐 蔬菜 50元，B套餐 肉类 99元\n3-2-502 2A1B\n3-2-601 AB各1\n3-2-602 A+B\n3-2-701 b2");
        assertThat(letters.orders())
                .extracting(PastedLine::goods)
                .containsExactly("A套餐2 B套餐1", "A套餐1 B套餐1", "A套餐1 B套餐1", "B套餐2");
    }

    @Test
    void aCorrectionChangesTheOneOrderItFits() {
        PastedList list = PastedListTest.read("接龙\n3-2-502 白菜2份 鸡蛋1板\n3-2-502 更正：白菜2份改成3份\n3-2-502 白菜5份改成6份");
        assertThat(list.lines().get(1).goods()).isEqualTo("白菜3份 鸡蛋1板");
        assertThat(list.lines().get(1).reason()).contains("第 3 行");
        assertThat(list.lines().get(2).kind()).isEqualTo(PastedKind.IGNORED);
        assertThat(list.lines().get(3).open()).isTrue();
    }

    @Test
    void whatIsTakenBackIsNeverOrderedAndNothingElseIsTakenBack() {
        PastedList list = PastedListTest.read("""
                接龙
                3-2-502 大白菜2份 鸡蛋1板
                3-2-502 取消小白菜
                3-2-502 取消B
                3-2-502 退掉1份大白菜
                3-2-502 不要鸡蛋了，换成牛奶1箱
                """.strip());
        assertThat(list.lines().get(1).goods()).isEqualTo("大白菜2份");
        assertThat(list.lines().subList(2, 5))
                .allMatch(PastedLine::open)
                .allMatch(line -> line.items().isEmpty());
        assertThat(list.lines().getLast().goods()).isEqualTo("牛奶1箱");
    }

    @Test
    void aRoomBelowABuildingWithoutUnitIsAskedOfThatBuildingOnly() {
        PastedList list = PastedListTest.read("接龙大米\n一号楼：\n101 大米一袋");
        assertThat(list.lines().getLast().maybe())
                .extracting(Dwelling::brief)
                .containsExactly("1-1-101", "1-2-101", "1-3-101");
    }
}
