package org.shouwang.delivery.paste;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Surroundings;

/// A made-up compound of 8 buildings, 24 units, 720 doors, and the lists that its groups write.
public final class Chats {
    private static final Map<String, List<Dwelling>> LIVING = Map.of(
            "张伟", List.of(new Dwelling("3", "2", "502")),
            "周䶮", List.of(new Dwelling("7", "2", "403")),
            "孙老师", List.of(),
            "0009", List.of(new Dwelling("6", "3", "101")));

    private Chats() {}

    public static PasteGround ground() {
        List<Dwelling> doors = new ArrayList<>();
        Map<String, Set<String>> units = new HashMap<>();
        for (int building = 1; building <= 8; building++) {
            units.put("" + building, Set.of("1", "2", "3"));
            for (int unit = 1; unit <= 3; unit++) {
                for (int floor = 1; floor <= 10; floor++) {
                    for (int side = 1; side <= 3; side++) {
                        doors.add(new Dwelling("" + building, "" + unit, floor + "0" + side));
                    }
                }
            }
        }
        Set<Dwelling> there = Set.copyOf(doors);
        return new PasteGround(
                new Surroundings("银河小区", units, there::contains), doors, word -> LIVING.getOrDefault(word, List.of()));
    }

    public static String text(String file) {
        try (InputStream in = Chats.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every field of a line in one line.
    public static String told(PastedLine line) {
        String lines = line.first() == line.last() ? "" + line.first() : line.first() + "-" + line.last();
        String items = line.items().stream()
                .map(one -> one.goods() + (one.spec().isEmpty() ? "" : "/" + one.spec()) + "×"
                        + one.quantity().text() + one.unit()
                        + (one.price() == null ? "" : "@" + one.price().text()))
                .collect(Collectors.joining("，"));
        return String.join(
                " | ",
                lines,
                line.kind().name(),
                line.door() == null ? "" : line.door().brief(),
                line.name(),
                items,
                line.tail(),
                line.note(),
                line.amount() == null ? "" : line.amount().text(),
                line.reason(),
                line.maybe().stream().map(Dwelling::brief).collect(Collectors.joining(" ")));
    }
}
