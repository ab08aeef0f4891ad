package org.shouwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sentences of each room: keys used = keys present, no Chinese in Java, no exclamation mark.
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]"
            + "|\\\\u(3[4-9a-fA-F]|[4-8][0-9a-fA-F]|9[0-9a-fA-F])[0-9a-fA-F]{2}|[\\x{20000}-\\x{323af}]");
    private static final Pattern OF_AN_ENUM = Pattern.compile("([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern PLACE = Pattern.compile("(?<![\\])\\w])\\{(\\d)}");

    @Test
    void keysUsedAreKeysPresent() throws Exception {
        assertThat(TextsKeys.objections(house(), texts(), TextsTest::constants)).isEmpty();
    }

    @Test
    void noChineseStandsInJava() {
        assertThat(house().stream().flatMap(file -> chinese(file).stream())).isEmpty();
    }

    @Test
    void nobodyIsShoutedAt() throws Exception {
        assertThat(texts().entrySet().stream().flatMap(room -> shouts(room.getKey(), room.getValue()).stream()))
                .isEmpty();
    }

    @Test
    void aMissingKeyAnUnusedKeyAndAMissingConstantAreFound() throws Exception {
        JavaText file = new JavaText("Door.java", """
                package org.shouwang.broken;
                class Door {
                    private static final Texts T = Texts.of(Door.class);
                    String a = T.get("open", T.get("inner")); // T.get("inComment")
                    String b = T.get(
                        far ? "far" : "near", 1);
                    String c = T.get(key);
                }
                """);
        Map<String, Properties> texts = Map.of("org.shouwang.broken", lines("""
                open=开 {0} {1}
                inner=里
                far=远
                unused=没用
                Side.LEFT=左
                Side.UP=上
                Nothing.AT_ALL=无
                """));
        List<String> objections = TextsKeys.objections(
                List.of(file),
                texts,
                (room, type) -> type.equals("Side") ? List.of(List.of("LEFT", "RIGHT")) : List.of());
        assertThat(objections)
                .containsExactlyInAnyOrder(
                        "Door.java:4 open has a place {1}, but only 1 argument is given",
                        "Door.java:5 near is not in org.shouwang.broken",
                        "Door.java:7 the key is not written out",
                        "org.shouwang.broken: unused is used nowhere",
                        "org.shouwang.broken: Side.RIGHT is missing",
                        "org.shouwang.broken: Side.UP is no constant",
                        "org.shouwang.broken: Nothing.AT_ALL is no constant");
    }

    @Test
    void aChineseLiteralAndAShoutAreFound() throws Exception {
        JavaText file = new JavaText("Door.java", "class Door { /* 门 */ String a = \"门\"; char b = '\\u95e8'; } // 门");
        assertThat(chinese(file)).hasSize(2);
        assertThat(shouts("room", lines("hurray=好！"))).hasSize(1);
    }

    private static List<String> chinese(JavaText file) {
        return file.literals().stream()
                .filter(literal -> CHINESE.matcher(literal).find())
                .map(literal -> file.name() + " " + literal)
                .toList();
    }

    private static List<String> shouts(String room, Properties lines) {
        return lines.entrySet().stream()
                .filter(line -> Pattern.compile("[!！]")
                        .matcher(line.getValue().toString())
                        .find())
                .map(line -> room + ": " + line)
                .toList();
    }

    private static List<JavaText> house() {
        return SourceFiles.java("src/main/java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> new JavaText(file.toString(), SourceFiles.text(file)))
                .toList();
    }

    private static Map<String, Properties> texts() throws IOException {
        Map<String, Properties> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file :
                    files.filter(found -> found.endsWith("texts.properties")).toList()) {
                String room = RESOURCES.relativize(file.getParent()).toString().replaceAll("[/\\\\]", ".");
                texts.put(room, lines(Files.readString(file)));
            }
        }
        return texts;
    }

    private static Properties lines(String text) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(text));
        return lines;
    }

    /// The constants of every enum of that name in the room, nested ones too.
    private static List<List<String>> constants(String room, String type) {
        Path folder = Path.of("target/classes", room.split("\\."));
        List<List<String>> enums = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.equals(type + ".class") || name.endsWith("$" + type + ".class")) {
                    Class<?> found = Class.forName(room + "." + name.substring(0, name.length() - 6));
                    if (found.isEnum()) {
                        enums.add(Stream.of(found.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .toList());
                    }
                }
            }
            return enums;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Compares the keys that the code names with the keys that the rooms hold.
    private static final class TextsKeys {
        interface Constants {
            List<List<String>> of(String room, String type);
        }

        static List<String> objections(List<JavaText> files, Map<String, Properties> texts, Constants constants) {
            List<String> objections = new ArrayList<>();
            Map<String, TreeSet<String>> used = new HashMap<>();
            for (JavaText file : files) {
                for (JavaText.Call call : file.calls()) {
                    String place = file.name() + ":" + call.line() + " ";
                    if (call.keys().isEmpty()) {
                        objections.add(place + "the key is not written out");
                    }
                    for (String key : call.keys()) {
                        used.computeIfAbsent(call.room(), room -> new TreeSet<>())
                                .add(key);
                        String line = texts.getOrDefault(call.room(), new Properties())
                                .getProperty(key);
                        if (line == null) {
                            objections.add(place + key + " is not in " + call.room());
                        } else if (places(line) > call.args()) {
                            objections.add(place + key + " has a place {" + (places(line) - 1) + "}, but only "
                                    + call.args() + " argument is given");
                        }
                    }
                }
            }
            texts.forEach((room, lines) -> unused(room, lines, used.getOrDefault(room, new TreeSet<>()), constants)
                    .forEach(objection -> objections.add(room + ": " + objection)));
            return objections;
        }

        private static List<String> unused(String room, Properties lines, TreeSet<String> used, Constants constants) {
            List<String> objections = new ArrayList<>();
            TreeSet<String> enums = new TreeSet<>();
            for (String key : lines.stringPropertyNames()) {
                var ofEnum = OF_AN_ENUM.matcher(key);
                if (used.contains(key)) {
                    continue;
                }
                if (!ofEnum.matches()) {
                    objections.add(key + " is used nowhere");
                } else if (constants.of(room, ofEnum.group(1)).stream().anyMatch(of -> of.contains(ofEnum.group(2)))) {
                    enums.add(ofEnum.group(1));
                } else {
                    objections.add(key + " is no constant");
                }
            }
            for (String type : enums) {
                constants.of(room, type).stream()
                        .filter(of -> of.stream().anyMatch(constant -> lines.containsKey(type + "." + constant)))
                        .flatMap(List::stream)
                        .filter(constant -> !lines.containsKey(type + "." + constant))
                        .forEach(constant -> objections.add(type + "." + constant + " is missing"));
            }
            return objections;
        }

        private static int places(String line) {
            return PLACE.matcher(line)
                    .results()
                    .mapToInt(hit -> Integer.parseInt(hit.group(1)) + 1)
                    .max()
                    .orElse(0);
        }
    }
}
