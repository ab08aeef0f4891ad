package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The map by who needs special care (特殊群体): a shade for each need that is noted, the commonest first.
public final class CareColouring implements Colouring {
    private static final Texts T = Texts.of(CareColouring.class);
    private static final int MOST = 11;

    @Override
    public String name() {
        return T.get("colouring.care");
    }

    @Override
    public Painting paint(Query q) {
        Map<RoomId, Set<String>> needs = needs(q);
        Map<String, Integer> counts = new LinkedHashMap<>();
        needs.values().forEach(some -> some.forEach(need -> counts.merge(need, 1, Integer::sum)));
        List<String> common = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
        Map<String, Shade> shades = new LinkedHashMap<>();
        Set<String> marks = new LinkedHashSet<>();
        for (String need : common) {
            shades.put(need, new Shade("CARE " + need, need, Hue.series(shades.size() + 1), mark(need, marks)));
        }
        Shade other = new Shade("CARE", T.get("care.other"), Hue.GREY, T.get("mark.otherwise"));
        List<Shade> legend = new ArrayList<>(shades.values());
        if (counts.size() > common.size()) {
            legend.add(other);
        }
        Map<RoomId, Shade> rooms = new HashMap<>();
        Map<RoomId, String> words = new HashMap<>();
        needs.forEach((room, some) -> {
            rooms.put(
                    room,
                    common.stream()
                            .filter(some::contains)
                            .findFirst()
                            .map(shades::get)
                            .orElse(other));
            words.put(room, String.join(T.get("comma"), some));
        });
        return new Painting(legend, rooms, words);
    }

    private static Map<RoomId, Set<String>> needs(Query q) {
        Map<Long, RoomId> places = new HashMap<>();
        for (MapStore.Home home : MapStore.homes(q)) {
            if (home.status().counts()) {
                places.put(home.id(), home.roomId());
            }
        }
        Map<RoomId, Set<String>> needs = new LinkedHashMap<>();
        for (MapStore.Care care : MapStore.care(q)) {
            RoomId room = places.get(care.householdId());
            if (room != null && care.careNeeds() != null) {
                for (String need : care.careNeeds().value().split("[,\uFF0C\u3001;\uFF1B\\s]+")) {
                    if (!need.isBlank()) {
                        needs.computeIfAbsent(room, any -> new LinkedHashSet<>())
                                .add(need);
                    }
                }
            }
        }
        return needs;
    }

    /// The first character of the need that no other shade has yet.
    private static String mark(String need, Set<String> taken) {
        for (int at : need.codePoints().toArray()) {
            String mark = Character.toString(at);
            if (taken.add(mark)) {
                return mark;
            }
        }
        return need.substring(0, need.offsetByCodePoints(0, 1));
    }
}
