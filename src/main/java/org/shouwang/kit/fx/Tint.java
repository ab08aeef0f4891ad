package org.shouwang.kit.fx;

import java.util.Locale;
import org.shouwang.kit.sheet.Tone;

/// The colour of a chip, a tile or a line; always with a word beside it.
public enum Tint {
    PLAIN,
    /// Done, present, in order.
    GOOD,
    /// Needs attention.
    WARN,
    /// Refused, overdue, missing.
    ALERT,
    /// To know.
    INFO,
    /// Quiet emphasis.
    GOLD;

    /// The CSS class, such as `tint-good`.
    public String css() {
        return "tint-" + name().toLowerCase(Locale.ROOT);
    }

    /// As a cell of a sheet is tinted.
    public static Tint of(Tone tone) {
        return switch (tone) {
            case PLAIN, STRUCK -> PLAIN;
            case GOOD -> GOOD;
            case WARN, WEEKEND -> WARN;
            case ALERT -> ALERT;
        };
    }
}
