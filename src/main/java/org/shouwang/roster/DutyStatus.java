package org.shouwang.roster;

/// How a duty came about, and whether it was stood.
public enum DutyStatus {
    ON,
    STAND_IN,
    SWAPPED,
    MADE_UP,
    ABSENT;

    /// Whether somebody stands there; an absence leaves the place open.
    public boolean manned() {
        return this != ABSENT;
    }
}
