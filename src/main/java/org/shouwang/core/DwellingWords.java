package org.shouwang.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling.Part;
import org.shouwang.core.Dwelling.PleaseCheck;
import org.shouwang.core.Dwelling.Reading;
import org.shouwang.core.Dwelling.Understood;
import org.shouwang.kit.text.Texts;

/// Reads and says doors; the words stand in the texts, the shapes here.
final class DwellingWords {
    private static final Texts T = Texts.of(DwellingWords.class);

    private static final String LOT = T.get("dwelling.number");
    private static final String AREAS =
            "((?:(?:[" + T.get("dwelling.direction") + "]{1,2}|[A-Z]|\\d{1,4})(?:" + T.get("dwelling.area") + ")-?)*)";
    private static final String BUILDING = "([A-Z]{0,2}\\d{1,4}[A-Z]?|[A-Z]{1,2})";
    private static final String BUILDING_WORD = "(?:" + T.get("dwelling.building") + ")";
    private static final String UNIT = "(\\d{1,3}|[A-Z])";
    private static final String UNIT_WORD = "(?:" + T.get("dwelling.unit") + ")";

    /// 北区3栋2单元502室, 3#2-502, 3栋502
    private static final Pattern WORDED = Pattern.compile(AREAS + "(?:(\\d{1,4})(?:" + LOT + "-?|(-)))?" + BUILDING
            + BUILDING_WORD + "-?(?:" + UNIT + UNIT_WORD + "-?|" + UNIT + "-(?=[^-]))?(.*)");
    /// 4号187室, 394弄89号437室
    private static final Pattern NUMBERED =
            Pattern.compile(AREAS + BUILDING + LOT + "-?(?:" + UNIT + UNIT_WORD + "-?)?([^-]*)");
    /// 721号1-4
    private static final Pattern STREET = Pattern.compile(AREAS + BUILDING + LOT + "-?" + UNIT + "-([^-]+)");
    /// 951-2-2-725
    private static final Pattern FOUR = Pattern.compile("(\\d{1,4})-" + BUILDING + "-" + UNIT + "-([^-]+)");
    /// 北区3-2-502, 712号2-1-95
    private static final Pattern THREE =
            Pattern.compile(AREAS + "(?:(\\d{1,4})" + LOT + "-?)?" + BUILDING + "-" + UNIT + "-(-?[^-]+)");
    private static final Pattern TWO = Pattern.compile(AREAS + BUILDING + "-(-?[^-]+)");
    private static final Pattern NO_BUILDING = Pattern.compile(AREAS + "(?:" + UNIT + UNIT_WORD + "-?)?([^-]*)");
    /// More than one sign, for a name may end in a Chinese number.
    private static final Pattern NUMBERS = Pattern.compile("[0-9A-Z]{2}");
    /// 3栋2单元-101: below ground, or only a hyphen?
    private static final Pattern PERHAPS_BELOW =
            Pattern.compile("[^-]*" + UNIT_WORD + "-([1-3]\\d{2})(?:" + T.get("dwelling.roomEnd") + ")?");

    private DwellingWords() {}

    static Reading read(String written) {
        String shown = Written.tidy(written);
        if (shown.isEmpty()) {
            return new PleaseCheck(T.get("dwelling.check.empty"), List.of());
        }
        String text = DwellingText.plain(written);
        Reading reading = shaped(text, shown);
        return reading != null ? reading : withoutRest(text, shown);
    }

    static Optional<String> typed(String written) {
        String text = DwellingText.plain(written);
        Reading reading = text.isEmpty() ? null : shaped(text, text);
        if (reading instanceof Understood understood) {
            return Optional.of(understood.dwelling().brief());
        }
        return reading instanceof PleaseCheck check && !check.maybe().isEmpty()
                ? Optional.of(check.maybe().getFirst().brief())
                : begun(text);
    }

    static String label(Dwelling dwelling) {
        String room = dwelling.room();
        return says(dwelling.building())
                + (dwelling.unit().isEmpty() ? "" : T.get("dwelling.sayUnit", dwelling.unit()))
                + (DwellingRoom.isNumber(room) ? T.get("dwelling.sayRoom", room) : room);
    }

    static String label(Part part) {
        return (part.building().isEmpty() ? "" : says(part.building()))
                + (part.unit().isEmpty() ? "" : T.get("dwelling.sayUnit", part.unit()))
                + (part.floor().isEmpty() ? "" : T.get("dwelling.sayFloor", part.floor()))
                + (part.room().isEmpty() || !DwellingRoom.isNumber(part.room())
                        ? part.room()
                        : T.get("dwelling.sayRoom", part.room()));
    }

    static String missing(Part part) {
        return part.building().isEmpty()
                ? T.get("dwelling.check.noBuilding", part.label())
                : T.get("dwelling.check.noRoom", part.label());
    }

    private static String says(String building) {
        return endsPlain(building) ? T.get("dwelling.sayBuilding", building) : building;
    }

    static OptionalInt floor(String room) {
        return DwellingRoom.floor(room);
    }

    private static @Nullable Reading shaped(String text, String shown) {
        Matcher m = WORDED.matcher(text);
        if (m.matches()) {
            String unit = m.group(5) != null ? m.group(5) : m.group(6);
            String building = building(m.group(1), m.group(2), m.group(3) != null, m.group(4));
            if (PERHAPS_BELOW.matcher(text).matches()) {
                List<Dwelling> both = new ArrayList<>(maybe(building, unit == null ? "" : unit, m.group(7)));
                both.addAll(maybe(building, unit == null ? "" : unit, "-" + m.group(7)));
                return DwellingDoubt.check("below", shown, both);
            }
            return finish(shown, building, unit, m.group(7));
        }
        m = STREET.matcher(text);
        if (m.matches()) {
            return street(shown, m);
        }
        m = FOUR.matcher(text);
        if (m.matches()) {
            return four(shown, m);
        }
        m = THREE.matcher(text);
        if (m.matches()) {
            return finish(shown, building(m.group(1), m.group(2), false, m.group(3)), m.group(4), m.group(5));
        }
        m = NUMBERED.matcher(text);
        if (m.matches()) {
            return numbered(shown, m);
        }
        m = TWO.matcher(text);
        if (m.matches()) {
            return finish(shown, building(m.group(1), null, false, m.group(2)), null, m.group(3));
        }
        m = NO_BUILDING.matcher(text);
        return m.matches() ? inside(shown, m) : null;
    }

    /// A door, a unit or a floor of a building that is not named.
    private static @Nullable Reading inside(String shown, Matcher m) {
        DwellingRoom room =
                DwellingRoom.of(m.group(3), m.group(2) != null || m.group(3).length() > 2);
        if (m.group(2) == null && room == null) {
            return null;
        }
        String unit = m.group(2) == null ? "" : unpadded(m.group(2));
        boolean clear = m.group(1).isEmpty() && !unit.equals("0");
        if (clear && room == null && m.group(3).isEmpty()) {
            return new Part("", unit, "", "");
        }
        if (clear && room != null && (room.doubt().isEmpty() || room.doubt().equals("floorOnly"))) {
            return part("", unit, room);
        }
        return DwellingDoubt.check("noBuilding", shown, List.of());
    }

    private static Part part(String building, String unit, DwellingRoom room) {
        return room.doubt().equals("floorOnly")
                ? new Part(building, unit, room.room(), "")
                : new Part(building, unit, "", room.room());
    }

    /// The number before the sign may be the building's, or the street's with the building behind it.
    private static @Nullable Reading numbered(String shown, Matcher m) {
        String unit = m.group(3);
        if (unit == null && m.group(4).isEmpty()) {
            return DwellingDoubt.check("number", shown, List.of());
        }
        DwellingRoom room = DwellingRoom.of(m.group(4), true);
        if (unit == null && room != null && room.doubt().equals("floorOnly")) {
            return DwellingDoubt.check("numberFloor", shown, List.of());
        }
        return finish(shown, building(m.group(1), null, false, m.group(2)), unit, m.group(4));
    }

    private static Reading street(String shown, Matcher m) {
        List<Dwelling> maybe =
                new ArrayList<>(maybe(building(m.group(1), null, false, m.group(2)), m.group(3), m.group(4)));
        maybe.addAll(maybe(building(m.group(1), m.group(2), false, m.group(3)), "", m.group(4)));
        return DwellingDoubt.check("street", shown, maybe);
    }

    /// Lot-building-unit-room, or building-unit-floor-room: only the numbers can tell.
    private static @Nullable Reading four(String shown, Matcher m) {
        String last = m.group(4);
        String sided = DwellingRoom.sided(m.group(3), last);
        if (sided != null) {
            return finish(shown, building("", null, false, m.group(1)), m.group(2), sided);
        }
        String lot = building("", m.group(1), true, m.group(2));
        OptionalInt floor =
                DwellingRoom.of(last, true) instanceof DwellingRoom room ? room.floor() : OptionalInt.empty();
        boolean third = floor.isPresent() && !Integer.toString(floor.getAsInt()).equals(unpadded(m.group(3)));
        if (third) {
            return finish(shown, lot, m.group(3), last);
        }
        List<Dwelling> maybe = new ArrayList<>(maybe(unpadded(m.group(1)), m.group(2), last));
        maybe.addAll(maybe(lot, m.group(3), last));
        return DwellingDoubt.check("four", shown, maybe);
    }

    private static @Nullable Reading finish(String shown, String building, @Nullable String unitWritten, String rest) {
        String unit = unitWritten == null ? "" : unpadded(unitWritten);
        if (building.equals("0") || unit.equals("0")) {
            return DwellingDoubt.check("zero", shown, List.of());
        }
        if (rest.isEmpty()) {
            return new Part(building, unit, "", "");
        }
        DwellingRoom room = DwellingRoom.of(rest, !unit.isEmpty());
        if (room == null) {
            return null;
        }
        if (room.doubt().equals("floorOnly")) {
            return part(building, unit, room);
        }
        List<Dwelling> dwelling =
                room.room().isEmpty() ? List.of() : List.of(new Dwelling(building, unit, room.room()));
        return room.doubt().isEmpty()
                ? new Understood(dwelling.getFirst())
                : DwellingDoubt.check(room.doubt(), shown, dwelling);
    }

    private static List<Dwelling> maybe(String building, String unit, String rest) {
        DwellingRoom room = DwellingRoom.of(rest, true);
        return room == null || room.room().isEmpty()
                ? List.of()
                : List.of(new Dwelling(building, unpadded(unit), room.room()));
    }

    /// The door may stand behind or before other words: shown as a proposal, never taken.
    private static Reading withoutRest(String text, String shown) {
        for (int from = 1; from < text.length() - 2; from++) {
            boolean begins = text.charAt(from) < 0x80 && text.charAt(from - 1) >= 0x80;
            if (begins
                    && !NUMBERS.matcher(text).region(0, from).find()
                    && shaped(text.substring(from), shown) instanceof Understood understood) {
                return DwellingDoubt.check("extra", shown, List.of(understood.dwelling()));
            }
        }
        for (int to = text.length() - 1; to > 2; to--) {
            boolean ends = !NUMBERS.matcher(text).region(to, text.length()).find();
            if (ends && shaped(text.substring(0, to), shown) instanceof Understood understood) {
                return DwellingDoubt.check("extra", shown, List.of(understood.dwelling()));
            }
        }
        return DwellingDoubt.check("unknown", shown, List.of());
    }

    /// `3-` of a building and `3-2-` of a unit in words; empty where nothing is sure.
    private static Optional<String> begun(String text) {
        Matcher m = WORDED.matcher(text);
        if (!m.matches() || !m.group(7).isEmpty()) {
            return Optional.empty();
        }
        String building = building(m.group(1), m.group(2), m.group(3) != null, m.group(4)) + "-";
        return Optional.of(m.group(5) == null ? building : building + unpadded(m.group(5)) + "-");
    }

    private static String building(String areas, @Nullable String lot, boolean hyphen, String number) {
        StringBuilder out = new StringBuilder(areas.replace("-", "").replaceAll("(?<![0-9])0+(?=[0-9])", ""));
        if (lot != null) {
            out.append(hyphen ? unpadded(lot) + "-" : T.get("dwelling.sayLot", unpadded(lot)));
        }
        return out.append(unpadded(number)).toString();
    }

    static String unpadded(String number) {
        return number.replaceFirst("^([A-Z]{0,2})0+(?=\\d)", "$1");
    }

    private static boolean endsPlain(String building) {
        return !building.isEmpty() && building.charAt(building.length() - 1) < 0x80;
    }
}
