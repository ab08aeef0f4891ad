package org.shouwang.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.core.Dwelling.PleaseCheck;
import org.shouwang.core.Dwelling.Understood;

class DwellingTest {
    @ParameterizedTest
    @CsvSource({
        "3-2-502, 3-2-502",
        "3栋2单元502, 3-2-502",
        "3#2-502, 3-2-502",
        "27#102室, 27-102",
        "K8栋1203, K8-1203",
        "B座998, B-998",
        "11号楼负1层, 11-负1层",
        "Ａ区３－２－５０２, A区3-2-502",
        "12栋301, 12-301",
        "03-02-0502, 3-2-502",
        "十二号楼二单元五〇二, 12-2-502",
        "十二号楼二单元五零二室, 12-2-502",
        "3幢502, 3-502",
        "3座502, 3-502",
        "5号院3-2-502, 5号院3-2-502",
        "5号院3号楼2单元502室, 5号院3-2-502",
        "北区3-2-502, 北区3-2-502",
        "3號樓2單元502室, 3-2-502",
        "3栋 2单元 502, 3-2-502",
        "3 2 502, 3-2-502",
        "3—2—502, 3-2-502",
        "3/2/502, 3-2-502",
        "11#楼2单元203, 11-2-203",
        "3-2--101, 3-2-负101",
        "3栋负101, 3-负101",
        "第3栋第2单元502, 3-2-502",
        "3栋2单元门面5, 3-2-门面5",
        "九栋一百零二, 9-102",
        "A座1203B, A-1203B",
        "3栋a单元502, 3-A-502",
        "3栋5楼502, 3-502",
        "99弄12号502室, 99弄12-502",
        "1.2.301, 1-2-301",
        "西区一期3-2-502, 西区1期3-2-502",
        "394弄89号437室, 394弄89-437",
        "49-9-9-西, 49-9-9楼西户",
        "4号楼1单元5楼西户, 4-1-5楼西户",
        "951-2-2-725, 951-2-2-725",
        "712号2-1-95, 712号2-1-95",
        "58号楼1门427, 58-1-427",
        "8号楼二单元6511, 8-2-6511",
        "6栋28号, 6-28",
        "3-6-8号, 3-6-8",
        "d座531, D-531",
        "39-49号, 39-49",
        "A区2-57, A区2-57",
        "三栋二单元五〇二, 3-2-502",
        "十二栋301, 12-301",
        "3棟2單元502室, 3-2-502",
        "3-2-502室, 3-2-502",
        "3号楼2单元5楼502, 3-2-502"
    })
    void doorsAreUnderstoodHoweverTheyAreWritten(String written, String brief) {
        assertThat(understood(written).brief()).isEqualTo(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "东户",
                "3-2",
                "38幢3",
                "721号1-4",
                "695号8楼",
                "3栋2单元东户",
                "0-0-0",
                "3-2-000",
                "1-1-1-1",
                "3-2-5-502",
                "3-2-5东",
                "3栋5楼602",
                "3栋5楼02",
                "3栋2单元-101",
                "阳光小区3栋2单元502",
                "3-2-502张三",
                "3-2-502、3-2-503",
                "张三",
                "桂花楼",
                "3栋2单元502和503",
                "-",
                "栋",
                "单元",
                "3--",
                "3栋栋502"
            })
    void whatIsNotClearIsAskedNeverGuessed(String written) {
        assertThat(Dwelling.parse(written))
                .as(written)
                .isInstanceOfSatisfying(
                        PleaseCheck.class,
                        check -> assertThat(check.reason()).isNotBlank().doesNotContain("{", "！"));
    }

    @Test
    void aDoubtfulDoorComesWithWhatMayBeMeant() {
        assertThat(maybe("38幢3")).containsExactly("38-3");
        assertThat(maybe("阳光小区3栋2单元502")).containsExactly("3-2-502");
        assertThat(maybe("3-2-502张三")).containsExactly("3-2-502");
        assertThat(maybe("3-2-5-502")).containsExactly("3-2-502", "3-2-5-502");
        assertThat(maybe("721号1-4")).containsExactly("721-1-4", "721号1-4");
        assertThat(maybe("3栋2单元-101")).containsExactly("3-2-101", "3-2-负101");
        assertThat(maybe("3栋5楼02")).containsExactly("3-502");
        assertThat(maybe("695号8楼")).isEmpty();
    }

    /// Made-up doors: both ways of saying one are read back as the same door, and no two doors are said alike.
    @Test
    void whatIsSaidIsReadBack() {
        Random random = new Random(20261121);
        Map<String, Dwelling> said = new HashMap<>();
        for (int i = 0; i < 30_000; i++) {
            Dwelling dwelling = any(random);
            assertThat(Dwelling.parse(dwelling.label())).as(dwelling.label()).isEqualTo(new Understood(dwelling));
            assertThat(said.merge(dwelling.label(), dwelling, (a, b) -> a)).isEqualTo(dwelling);
            boolean open = dwelling.unit().isEmpty()
                    && (dwelling.room().matches("\\d{1,2}")
                            || dwelling.building().startsWith("712号"));
            if (!open) {
                assertThat(Dwelling.parse(dwelling.brief()))
                        .as(dwelling.brief())
                        .isEqualTo(new Understood(dwelling));
                assertThat(said.merge(dwelling.brief(), dwelling, (a, b) -> a)).isEqualTo(dwelling);
            }
        }
    }

    /// The same door in a random house style of writing.
    @Test
    void theSameDoorInAnyStyleIsTheSameDoor() {
        Random random = new Random(3);
        List<String> buildings = List.of("号楼", "栋", "幢", "座", "#", "#楼", "號樓", "棟");
        List<String> units = List.of("单元", "單元", "门", "单元-", " 单元 ");
        List<String> ends = List.of("", "室", "号", "房", "户", "号房", " 室", "。");
        for (int i = 0; i < 20_000; i++) {
            int building = 1 + random.nextInt(99);
            int unit = 1 + random.nextInt(9);
            int room = 100 * (1 + random.nextInt(33)) + 1 + random.nextInt(12);
            String written = pick(random, List.of("", "0", "第", " "))
                    + building
                    + pick(random, buildings)
                    + pick(random, List.of("", " ", "-"))
                    + unit
                    + pick(random, units)
                    + room
                    + pick(random, ends);
            if (random.nextInt(3) == 0) {
                written = fullWidth(written);
            }
            if (!written.matches(".*(单元-|单元－)[1-3１-３].*") || written.matches(".*[-－].*[-－].*")) {
                assertThat(Dwelling.parse(written))
                        .as(written)
                        .isEqualTo(new Understood(new Dwelling("" + building, "" + unit, "" + room)));
            }
        }
    }

    @Test
    void noTextWhateverFailsToBeRead() {
        Random random = new Random(4);
        String signs = "0123456789AB栋幢号楼单元室区期弄负东西南北一二十百-#/ .，层门户张三 第";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int c = random.nextInt(12); c > 0; c--) {
                written.append(signs.charAt(random.nextInt(signs.length())));
            }
            String text = written.toString();
            if (Dwelling.parse(text) instanceof Understood understood) {
                Dwelling dwelling = understood.dwelling();
                assertThat(Dwelling.parse(dwelling.label())).as(text).isEqualTo(new Understood(dwelling));
                assertThat(text).matches("(?s).*[0-9A-B一二十百].*");
            }
            Dwelling.typed(text);
        }
    }

    @Test
    void doorsAreInTheOrderOfAWalk() {
        assertThat(Stream.of("10-1-101", "9-1-101", "9-1-1001", "9-1-901", "9-10-101", "9-2-101", "9-1-负101", "A-1-101")
                        .map(DwellingTest::understood)
                        .sorted()
                        .map(Dwelling::brief))
                .containsExactly(
                        "9-1-负101", "9-1-101", "9-1-901", "9-1-1001", "9-2-101", "9-10-101", "10-1-101", "A-1-101");
    }

    @ParameterizedTest
    @CsvSource({"502, 5", "1203, 12", "5楼西户, 5", "负1层, -1", "负101, -1", "1203B, 12", "101, 1", "3301, 33"})
    void theFloorIsToldByTheRoom(String room, int floor) {
        assertThat(new Dwelling("3", "2", room).floorGuess()).isEqualTo(OptionalInt.of(floor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "12", "门面5", "A101", "12345", "001"})
    void aRoomThatTellsNoFloorTellsNone(String room) {
        assertThat(new Dwelling("3", "2", room).floorGuess()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3栋, 3-",
        "3号楼2单元, 3-2-",
        "3栋2单元5, 3-2-5",
        "K8栋, K8-",
        "三栋二单元, 3-2-",
        "38幢3, 38-3",
        "北区3栋, 北区3-",
        "3栋502, 3-502"
    })
    void aHalfTypedDoorIsTheBeginningOfOne(String typed, String brief) {
        assertThat(Dwelling.typed(typed)).contains(brief);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "zhang", "3", "3-", "1234", "502室"})
    void whatIsNoDoorIsNotTakenForOne(String typed) {
        assertThat(Dwelling.typed(typed)).isEmpty();
    }

    private static Dwelling understood(String written) {
        Dwelling.Reading reading = Dwelling.parse(written);
        assertThat(reading).as(written).isInstanceOf(Understood.class);
        return ((Understood) reading).dwelling();
    }

    private static List<String> maybe(String written) {
        return ((PleaseCheck) Dwelling.parse(written))
                .maybe().stream().map(Dwelling::brief).toList();
    }

    private static Dwelling any(Random random) {
        String building = switch (random.nextInt(4)) {
            case 0 -> pick(random, List.of("A", "K8", "B12", "A1", "12A", "J"));
            case 1 ->
                pick(random, List.of("北区", "A区", "3期", "394弄", "5号院", "712号", "西区1期", "8区")) + (1 + random.nextInt(30));
            default -> "" + (1 + random.nextInt(200));
        };
        String unit = random.nextInt(3) == 0 ? "" : pick(random, List.of("1", "2", "3", "12", "A"));
        String room = switch (random.nextInt(5)) {
            case 0 -> pick(random, List.of("5楼西户", "12楼东南户", "负1层", "负101", "门面5", "地下室", "502A", "B203"));
            case 1 -> "" + (1 + random.nextInt(40));
            default -> "" + (100 * (1 + random.nextInt(40)) + 1 + random.nextInt(20));
        };
        return new Dwelling(building, unit, room);
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String fullWidth(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c == ' ' ? '\u3000' : c)));
        return out.toString();
    }
}
