package org.shouwang.core;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// The last part of a written door.
///
/// @param room as kept; `""` where only a doubt came out
/// @param doubt the reason to ask, `""` for none
record DwellingRoom(String room, String doubt) {
    private static final Texts T = Texts.of(DwellingRoom.class);
    private static final int MOST_UNITS = 30;
    private static final String BELOW = T.get("dwelling.below");
    private static final String FLOOR = "(?:" + T.get("dwelling.floor") + ")";
    private static final String SIDE = "(" + T.get("dwelling.side") + ")";
    private static final String SIDE_END = T.get("dwelling.sideEnd");

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(" + BELOW + "|-)?(\\d{1,5}[A-Z]?)|([A-Z]\\d{1,4}))(" + T.get("dwelling.roomEnd") + ")?");
    private static final Pattern FLOOR_SIDE =
            Pattern.compile("(" + BELOW + ")?(\\d{1,2})" + FLOOR + SIDE + SIDE_END + "?");
    private static final Pattern FLOOR_ROOM =
            Pattern.compile("(\\d{1,2})" + FLOOR + "(\\d{1,5})(?:" + T.get("dwelling.roomEnd") + ")?");
    private static final Pattern BELOW_FLOOR = Pattern.compile(BELOW + "(\\d{1,2})" + FLOOR);
    private static final Pattern FLOOR_ONLY = Pattern.compile("(\\d{1,2})" + FLOOR);
    private static final Pattern SIDE_ONLY = Pattern.compile(SIDE + SIDE_END + "?");
    private static final Pattern SIDED = Pattern.compile("(\\d{1,2})" + SIDE + SIDE_END + "?");
    private static final Pattern NAMED = Pattern.compile(T.get("dwelling.named"));
    private static final Pattern KEPT_NUMBER = Pattern.compile("(?:" + BELOW + ")?\\d{1,5}[A-Z]?|[A-Z]\\d{1,4}");

    /// Null where it is nothing that could be a room.
    static @Nullable DwellingRoom of(String rest, boolean unitKnown) {
        Matcher m = NUMBER.matcher(rest);
        if (m.matches()) {
            return number(m, unitKnown);
        }
        m = FLOOR_SIDE.matcher(rest);
        if (m.matches()) {
            String floor = DwellingWords.unpadded(m.group(2));
            return new DwellingRoom(say(m.group(1) == null ? floor : BELOW + floor, m.group(3)), "");
        }
        m = FLOOR_ROOM.matcher(rest);
        if (m.matches()) {
            return floorAndRoom(DwellingWords.unpadded(m.group(1)), DwellingWords.unpadded(m.group(2)));
        }
        m = BELOW_FLOOR.matcher(rest);
        if (m.matches()) {
            return new DwellingRoom(T.get("dwelling.sayBelowFloor", DwellingWords.unpadded(m.group(1))), "");
        }
        m = FLOOR_ONLY.matcher(rest);
        if (m.matches()) {
            return new DwellingRoom(DwellingWords.unpadded(m.group(1)), "floorOnly");
        }
        if (SIDE_ONLY.matcher(rest).matches()) {
            return new DwellingRoom("", "sideOnly");
        }
        m = SIDED.matcher(rest);
        if (m.matches()) {
            return new DwellingRoom(say(DwellingWords.unpadded(m.group(1)), m.group(2)), "sideOnly");
        }
        return NAMED.matcher(rest).matches() ? new DwellingRoom(rest, "") : null;
    }

    /// Floor and side written as two numbers (`5-east`); null where the second is no side.
    static @Nullable String sided(String floor, String side) {
        Matcher m = SIDE_ONLY.matcher(side);
        return m.matches() && floor.matches("\\d{1,2}") ? say(DwellingWords.unpadded(floor), m.group(1)) : null;
    }

    static boolean isNumber(String room) {
        return KEPT_NUMBER.matcher(room).matches();
    }

    OptionalInt floor() {
        return floor(room);
    }

    static OptionalInt floor(String room) {
        Matcher m = FLOOR_SIDE.matcher(room);
        if (m.matches()) {
            int floor = Integer.parseInt(m.group(2));
            return OptionalInt.of(m.group(1) == null ? floor : -floor);
        }
        m = BELOW_FLOOR.matcher(room);
        if (m.matches()) {
            return OptionalInt.of(-Integer.parseInt(m.group(1)));
        }
        m = NUMBER.matcher(room);
        if (!m.matches() || m.group(2) == null) {
            return OptionalInt.empty();
        }
        String digits = m.group(2).replaceAll("[A-Z]", "");
        if (digits.length() < 3 || digits.length() > 4) {
            return OptionalInt.empty();
        }
        int floor = Integer.parseInt(digits.substring(0, digits.length() - 2));
        return floor == 0 ? OptionalInt.empty() : OptionalInt.of(m.group(1) == null ? floor : -floor);
    }

    private static DwellingRoom number(Matcher m, boolean unitKnown) {
        String digits = DwellingWords.unpadded(m.group(2) != null ? m.group(2) : m.group(3));
        if (digits.equals("0")) {
            return new DwellingRoom("", "zero");
        }
        String room = m.group(1) == null ? digits : BELOW + digits;
        boolean unclear = !unitKnown && m.group(4) == null && perhapsUnit(room);
        return new DwellingRoom(room, unclear ? "short" : "");
    }

    /// No building has more units than this; a larger number can only be a room.
    private static boolean perhapsUnit(String room) {
        return room.length() < 3 && (!room.matches("\\d+") || Integer.parseInt(room) <= MOST_UNITS);
    }

    private static DwellingRoom floorAndRoom(String floor, String room) {
        if (room.length() < 3) {
            return new DwellingRoom(floor + (room.length() == 1 ? "0" : "") + room, "floorThenRoom");
        }
        OptionalInt told = floor(room);
        boolean same = told.isPresent() && Integer.toString(told.getAsInt()).equals(floor);
        return new DwellingRoom(room, same ? "" : "floorAndRoom");
    }

    private static String say(String floor, String side) {
        return T.get("dwelling.sayFloorSide", floor, side);
    }
}
