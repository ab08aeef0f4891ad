package org.shouwang.gate;

/// The rules a gate may keep; how strictly, and with which limits, a rule set says.
public enum GateRule {
    /// amount: tenths of a degree
    FEVER,
    CODE_RED,
    CODE_YELLOW,
    /// no code to show
    CODE_NONE,
    TRAVEL_STAR,
    /// none shown
    SAMPLE_MISSING,
    /// amount: hours
    SAMPLE_TOO_OLD,
    NO_MASK,
    /// how strictly stands with each step
    STEP_MISSING,
    CLASS_NOT_LET_IN,
    NEEDS_APPROVAL,
    /// an outsider must say to which door
    NEEDS_DOOR,
    /// amount: people of one household going out together
    OUTING_PEOPLE,
    /// amount: outings of one household in `days` days
    OUTING_QUOTA,
    /// amount: minutes outside
    OUTING_TOO_LONG,
    /// an outing that was too long costs the next one
    OUTING_FORFEITED,
    /// an outsider stayed longer than the class may
    STAY_TOO_LONG,
    /// the household holds a pass, none was shown
    PASS_NOT_SHOWN,
    /// nobody passes without a pass
    PASS_NONE,
    /// the pass shown is withdrawn, lost, replaced, used up or out of date
    PASS_NOT_VALID,
    CLOSED_HOURS,
    /// how strictly stands with each level
    ZONE
}
