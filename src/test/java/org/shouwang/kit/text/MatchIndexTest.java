package org.shouwang.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MatchIndexTest {
    private final Function<String, Optional<String>> room =
            typed -> typed.matches("\\d+栋\\d*") ? Optional.of(typed.replace('栋', '-')) : Optional.empty();
    private final MatchIndex<String> index = new MatchIndex<>(room);

    @Test
    void aPersonIsFoundByEverythingSheIsKnownBy() {
        index.put(MatchEntry.of("张伟", "person", 0)
                .name("张伟")
                .code("3-2-502")
                .phone("15400001234")
                .plate("京A12345")
                .word("志愿者"));
        for (String typed : List.of(
                "张伟",
                "张",
                "伟",
                "張偉",
                "zhangwei",
                "zhang",
                "zw",
                "zhangw",
                "zhwei",
                "ZW",
                "wei",
                "3-2-502",
                "3-2",
                "３－２",
                "1234",
                "15400",
                "京A12345",
                "京a1",
                "A123",
                "12345",
                "志愿",
                "张 1234",
                "zw 3-2",
                "志愿 zhang",
                " zhang wei ")) {
            assertThat(index.find(typed, 5)).as(typed).containsExactly("张伟");
        }
        for (String typed : List.of("", "  ", "李", "zhangwa", "99", "张 9999", "wz", "zhawei")) {
            assertThat(index.find(typed, 5)).as(typed).isEmpty();
        }
    }

    @Test
    void theExactDoorComesFirstThenTheBeginningThenNamesThenSoundsThenPhones() {
        index.fill(List.of(
                MatchEntry.of("phone", "a", 0).phone("15400003502"),
                MatchEntry.of("start", "a", 0).code("3502-1"),
                MatchEntry.of("exact", "a", 0).code("3502"),
                MatchEntry.of("name", "a", 0).name("3502厂"),
                MatchEntry.of("word", "a", 0).word("住3502旁")));
        assertThat(index.find("3502", 9)).containsExactly("exact", "start", "name", "phone", "word");
        assertThat(index.search("3502", 2).items()).containsExactly("exact", "start");
        assertThat(index.search("3502", 2).total()).isEqualTo(5);
    }

    @Test
    void aDoorWrittenInAnyWayIsUnderstood() {
        index.fill(List.of(
                MatchEntry.of("a", "d", 0).code("3-502"),
                MatchEntry.of("b", "d", 0).code("33-502")));
        assertThat(index.find("3栋502", 9)).containsExactly("a");
        assertThat(index.find("3栋", 9)).containsExactly("a");
    }

    @Test
    void groupsAreCountedByThemselves() {
        List<MatchEntry<String>> entries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            entries.add(MatchEntry.of("p" + i, "person", 0).name("王一"));
        }
        entries.add(MatchEntry.of("d", "dwelling", 0).code("wy-1"));
        index.fill(entries);
        Map<String, Matches<String>> found = index.searchByGroup("wy", 3);
        assertThat(found.keySet()).containsExactly("dwelling", "person");
        assertThat(found.get("person")).isEqualTo(new Matches<>(List.of("p0", "p1", "p2"), 20));
    }

    @Test
    void surnamesAreReadAsSurnames() {
        for (String[] one : new String[][] {
            {"单雄信", "shanxiongxin"},
            {"曾国", "zengguo"},
            {"仇英", "qiuying"},
            {"尉迟恭", "yuchigong"},
            {"万俟卨", "moqi"},
            {"解缙", "xiejin"},
            {"查良", "zhaliang"},
            {"区寄", "ouji"},
            {"长孙皇", "zhangsun"},
            {"覃塘", "qt"},
            {"覃塘", "tantang"},
            {"吕布", "lvbu"},
            {"吕布", "lübu"},
            {"𬭎", "x"},
            {"阿里·买买提", "almmt"},
            {"欧阳𬭎", "oy"}
        }) {
            index.fill(List.of(MatchEntry.of(one[0], "p", 0).name(one[0])));
            assertThat(index.find(one[1], 1).size()).as(one[0] + one[1]).isEqualTo(one[0].equals("𬭎") ? 0 : 1);
        }
    }

    /// The tables give the same answer as looking at every card, whatever was put in and taken out.
    @Test
    void theTablesAgreeWithLookingAtEveryCard() {
        Random random = new Random(20261121);
        Map<Integer, MatchEntry<Integer>> model = new TreeMap<>();
        MatchIndex<Integer> many = new MatchIndex<>(room);
        for (int step = 0; step < 1500; step++) {
            int item = random.nextInt(400);
            if (random.nextInt(4) == 0) {
                model.remove(item);
                many.remove(item);
            } else {
                MatchEntry<Integer> entry = entry(item, random);
                model.put(item, entry);
                many.put(entry);
            }
            if (step == 700) {
                many.fill(model.values());
            }
            if (step % 10 == 0) {
                agree(model, many, random);
            }
        }
        assertThat(many.size()).isEqualTo(model.size());
    }

    private void agree(Map<Integer, MatchEntry<Integer>> model, MatchIndex<Integer> many, Random random) {
        String typed = typed(random);
        Wanted wanted = Wanted.of(typed, room);
        List<Integer> expected = model.values().stream()
                .filter(entry -> wanted.grade(entry) != Grade.NONE)
                .sorted(Comparator.<MatchEntry<Integer>>comparingInt(wanted::grade)
                        .thenComparingInt(MatchEntry::rank))
                .map(MatchEntry::item)
                .toList();
        Matches<Integer> found = many.search(typed, 1000);
        assertThat(found.total()).as(typed).isEqualTo(expected.size());
        assertThat(found.items()).as(typed).containsExactlyInAnyOrderElementsOf(expected);
        List<Integer> grades = found.items().stream()
                .map(item -> wanted.grade(model.get(item)))
                .toList();
        assertThat(grades).as(typed).isSorted();
    }

    private static MatchEntry<Integer> entry(int item, Random random) {
        MatchEntry<Integer> entry = MatchEntry.of(item, item % 2 == 0 ? "even" : "odd", random.nextInt(3));
        entry = entry.name(pick(random, "张王李单曾解重乐长吕", 1) + pick(random, "伟长乐重行中中A·", random.nextInt(7)));
        entry = random.nextBoolean()
                ? entry.code(random.nextInt(4) + "-" + random.nextInt(3) + "-" + random.nextInt(30))
                : entry;
        entry = random.nextBoolean() ? entry.phone("154" + random.nextInt(1000)) : entry;
        entry = random.nextInt(3) == 0 ? entry.plate("京A" + random.nextInt(100)) : entry;
        return random.nextInt(3) == 0 ? entry.word(pick(random, "志愿者党员中", 3)) : entry;
    }

    private static String typed(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> pick(random, "zhwlcxyan", 1 + random.nextInt(4));
            case 1 -> pick(random, "张王李长伟志中", 1 + random.nextInt(2));
            case 2 -> pick(random, "0123-", 1 + random.nextInt(4));
            case 3 -> random.nextInt(4) + "栋" + (random.nextBoolean() ? random.nextInt(3) : "");
            case 4 -> pick(random, "zhangweilechongxing", 1) + " " + pick(random, "0123", 1);
            case 5 ->
                List.of(
                                "zhangweichang",
                                "zhangwe",
                                "lvle",
                                "zengzhong",
                                "cengz",
                                "wzhongzhongzhongzhongx",
                                "wei",
                                "changa")
                        .get(random.nextInt(8));
            default -> "a" + pick(random, "0123", 1);
        };
    }

    private static String pick(Random random, String from, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(from.charAt(random.nextInt(from.length())));
        }
        return out.toString();
    }

    @Test
    void digitsFromTheMiddleOfAPhoneAreFoundInAnyNumberOfCards() {
        List<MatchEntry<String>> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            all.add(MatchEntry.of("card " + i, "person", 0).phone(String.format("154%04d0099", i)));
        }
        index.fill(all);
        assertThat(index.find("0123", 9)).containsExactly("card 123");
        assertThat(index.find("41230", 9)).isEmpty();
        assertThat(index.find("401230", 9)).containsExactly("card 123");
        assertThat(index.search("0099", 9).total()).isEqualTo(300);
    }
}
