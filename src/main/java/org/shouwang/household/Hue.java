package org.shouwang.household;

import java.util.List;
import org.shouwang.kit.sheet.Tone;

/// The colour of a room on the map; a word stands beside it in the legend.
public enum Hue {
    GREEN,
    BLUE,
    GOLD,
    AMBER,
    RED,
    GREY,
    /// An outline only.
    HOLLOW,
    TEAL,
    VIOLET,
    ROSE,
    OLIVE,
    ORANGE,
    SKY,
    BROWN,
    LIME,
    INDIGO,
    MINT;

    private static final List<Hue> SERIES =
            List.of(BLUE, ORANGE, TEAL, ROSE, OLIVE, VIOLET, BROWN, SKY, LIME, INDIGO, GOLD, MINT);

    /// The colour of the n-th of many alike, such as groups or heads: twelve that differ, then over again.
    public static Hue series(int n) {
        return SERIES.get(Math.floorMod(n, SERIES.size()));
    }

    /// As a cell of a printed list is tinted.
    public Tone tone() {
        return switch (this) {
            case GREEN, LIME, MINT, TEAL -> Tone.GOOD;
            case AMBER, GOLD, ORANGE, OLIVE, BROWN -> Tone.WARN;
            case RED, ROSE -> Tone.ALERT;
            case GREY -> Tone.WEEKEND;
            case BLUE, HOLLOW, SKY, INDIGO, VIOLET -> Tone.PLAIN;
        };
    }
}
