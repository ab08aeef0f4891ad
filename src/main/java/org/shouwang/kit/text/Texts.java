package org.shouwang.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The sentences of one room: `texts.properties` beside its classes, Simplified Chinese.
///
/// Placeholders are `{0}`, `{1}` … and are replaced by `String.valueOf`; nothing else is special.
/// A key that is missing is a programming error and fails loudly.
public final class Texts {
    private static final Map<String, Texts> ROOMS = new ConcurrentHashMap<>();

    private final String room;
    private final Properties lines;

    private Texts(String room, Properties lines) {
        this.room = room;
        this.lines = lines;
    }

    /// The texts of the room in which `inRoom` stands.
    public static Texts of(Class<?> inRoom) {
        return ROOMS.computeIfAbsent(inRoom.getPackageName(), Texts::load);
    }

    /// The Chinese name of a constant: key `SimpleEnumName.CONSTANT` in the room of the enum.
    public static String name(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return of(type).get(type.getSimpleName() + "." + constant.name());
    }

    public String get(String key, @Nullable Object... args) {
        String line = lines.getProperty(key);
        if (line == null) {
            throw new IllegalStateException("No text " + key + " in " + room);
        }
        for (int i = 0; i < args.length; i++) {
            line = line.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return line;
    }

    public boolean has(String key) {
        return lines.containsKey(key);
    }

    /// The entries of a list written in one line: separated by `|` where it has one, else by spaces.
    public static List<String> split(String line) {
        return List.of(line.strip().split(line.contains("|") ? "\\s*\\|\\s*" : "\\s+"));
    }

    private static Texts load(String room) {
        Properties lines = new Properties();
        String path = "/" + room.replace('.', '/') + "/texts.properties";
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No " + path);
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(room, lines);
    }
}
