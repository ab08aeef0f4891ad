package org.shouwang.delivery.ui.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.shouwang.compound.Place;
import org.shouwang.delivery.DoorLine;
import org.shouwang.kit.text.Texts;

/// Whose sheet lies on the desk: the whole list, a building's, a stairwell's, or the slip of one person.
///
/// @param key the same for the same sheet
record SheetPart(String key, String name, int lines, Predicate<DoorLine> on) {
    private static final Texts T = Texts.of(SheetPart.class);

    static final String ALL = "";
    private static final String BUILDING = "b ";

    /// The sheets of a list, in walking order; those of persons last.
    static List<SheetPart> of(List<DoorLine> lines) {
        Map<String, SheetPart> parts = new LinkedHashMap<>();
        Map<String, SheetPart> persons = new LinkedHashMap<>();
        for (DoorLine line : lines) {
            Place place = line.place();
            if (place != null) {
                String building = place.building().no();
                String unit = place.unit().no();
                count(parts, BUILDING + building, T.get("part.building", building), other -> in(other, building, null));
                if (!unit.isEmpty()) {
                    count(
                            parts,
                            "u " + building + " " + unit,
                            T.get("part.unit", building, unit),
                            other -> in(other, building, unit));
                }
            }
            if (!line.courier().isEmpty()) {
                String who = line.courier();
                count(
                        persons,
                        "p " + who,
                        T.get("part.person", who),
                        other -> other.courier().equals(who));
            }
        }
        List<SheetPart> all = new ArrayList<>();
        all.add(new SheetPart(ALL, T.get("part.all"), lines.size(), line -> true));
        all.addAll(parts.values());
        all.addAll(persons.values());
        return all;
    }

    private static void count(Map<String, SheetPart> parts, String key, String name, Predicate<DoorLine> on) {
        SheetPart before = parts.get(key);
        parts.put(key, new SheetPart(key, name, before == null ? 1 : before.lines() + 1, on));
    }

    private static boolean in(DoorLine line, String building, @org.jspecify.annotations.Nullable String unit) {
        Place place = line.place();
        return place != null
                && place.building().no().equals(building)
                && (unit == null || place.unit().no().equals(unit));
    }

    /// Whether it is the door list of a building.
    boolean building() {
        return key.startsWith(BUILDING);
    }

    String label() {
        return T.get("part.label", name, lines);
    }
}
