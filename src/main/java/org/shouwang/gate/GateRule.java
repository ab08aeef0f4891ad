package org.shouwang.gate;

/// The rules a clerk is reminded of before letting somebody through.
public enum GateRule {
    FEVER(true),
    CODE_NOT_GREEN(true),
    SAMPLE_TOO_OLD(true),
    NEEDS_APPROVAL(true),
    /// A step is not ticked: a reminder, no bar.
    STEP_MISSING(false);

    private final boolean bars;

    GateRule(boolean bars) {
        this.bars = bars;
    }

    /// Whether passing against it needs a reason.
    public boolean bars() {
        return bars;
    }
}
