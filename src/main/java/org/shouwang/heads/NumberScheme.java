package org.shouwang.heads;

import org.shouwang.compound.Building;
import org.shouwang.compound.Unit;
import org.shouwang.kit.text.Texts;

/// How a ten-household group is called.
public enum NumberScheme {
    /// As said: building 3, unit 2, group 1.
    WORDS,
    /// Building, unit and a circled number.
    CIRCLED,
    /// Building, unit and number with strokes between.
    PLAIN;

    private static final Texts T = Texts.of(NumberScheme.class);
    private static final int CIRCLES = 20;
    private static final int CIRCLED_ONE = 0x2460;

    /// The whole name, to stand alone.
    public String name(Building building, Unit unit, int number) {
        if (this == WORDS) {
            return HeadNames.unit(building, unit) + T.get("group.number", number);
        }
        String stem = unit.no().isEmpty() ? building.no() : building.no() + "-" + unit.no();
        return stem + "-" + (this == CIRCLED ? circled(number) : Integer.toString(number));
    }

    /// The number alone, for a cell of the map and a legend.
    public static String circled(int number) {
        return number <= CIRCLES ? Character.toString(CIRCLED_ONE + number - 1) : Integer.toString(number);
    }
}
