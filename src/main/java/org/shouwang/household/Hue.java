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

    /// On paper, which is always light.
    public int rgb() {
        return switch (this) {
            case GREEN -> 0xE3F6E8;
            case BLUE -> 0xD9E9FA;
            case GOLD -> 0xF0DDB8;
            case AMBER -> 0xFFEFC2;
            case RED -> 0xFADCDC;
            case GREY -> 0xE4E8EC;
            case HOLLOW -> 0xFFFFFF;
            case TEAL -> 0xC6ECE8;
            case VIOLET -> 0xE2D5F8;
            case ROSE -> 0xF9D2E3;
            case OLIVE -> 0xE3E7B8;
            case ORANGE -> 0xFFD8B8;
            case SKY -> 0xC9E8FA;
            case BROWN -> 0xE8D5C4;
            case LIME -> 0xD3EFB4;
            case INDIGO -> 0xD3DAFA;
            case MINT -> 0xC1EED1;
        };
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
