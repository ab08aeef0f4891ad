package org.shouwang.roster;

/// How a duty came about, and whether it was stood.
public enum DutyStatus {
    ON,
    STAND_IN,
    SWAPPED,
    MADE_UP,
    ABSENT,
    /// The shift is not stood at all on that day.
    SUSPENDED;

    /// Whether somebody stands there; an absence leaves the place open, a suspended shift needs nobody.
    public boolean manned() {
        return this != ABSENT && this != SUSPENDED;
    }
}
