package org.shouwang.household;

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
    HOLLOW;

    /// As a cell of a printed map is tinted.
    public Tone tone() {
        return switch (this) {
            case GREEN -> Tone.GOOD;
            case AMBER, GOLD -> Tone.WARN;
            case RED -> Tone.ALERT;
            case GREY -> Tone.WEEKEND;
            case BLUE, HOLLOW -> Tone.PLAIN;
        };
    }
}
