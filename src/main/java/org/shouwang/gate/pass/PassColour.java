package org.shouwang.gate.pass;

import org.shouwang.gate.EntryCategory;

/// The colour of a card's band, always printed with its word.
public enum PassColour {
    RED(0xC4252B, true),
    ORANGE(0xE8811A, false),
    YELLOW(0xF2C811, false),
    GREEN(0x2E9E4F, true),
    BLUE(0x1F6FC2, true),
    PURPLE(0x7A4FB5, true),
    WHITE(0xFFFFFF, false),
    GREY(0x8A929B, true);

    private final int rgb;
    private final boolean dark;

    PassColour(int rgb, boolean dark) {
        this.rgb = rgb;
        this.dark = dark;
    }

    /// Red, green, blue in eight bits each.
    public int rgb() {
        return rgb;
    }

    /// Whether white letters are read best on it.
    public boolean dark() {
        return dark;
    }

    /// What the office takes unless it says otherwise.
    public static PassColour usual(PassKind kind, EntryCategory category) {
        return switch (category) {
            case EPIDEMIC_CONTROL, RESCUE, EMERGENCY -> RED;
            case SUPPLY -> YELLOW;
            case MEDICAL_VISIT -> PURPLE;
            case BACK_TO_WORK -> ORANGE;
            default ->
                switch (kind) {
                    case RESIDENT -> GREEN;
                    case TEMPORARY -> WHITE;
                    case VEHICLE -> BLUE;
                };
        };
    }
}
