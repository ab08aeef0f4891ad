package org.shouwang.roster;

/// Why a person cannot stand, or should not.
public enum Reason {
    LEFT,
    AWAY,
    AVAILABILITY,
    THERE_ALREADY,
    OVERLAP,
    SHORT_REST,
    NIGHTS_RUNNING;

    /// Whether a person may decide otherwise this once.
    public boolean soft() {
        return this == AVAILABILITY || this == SHORT_REST || this == NIGHTS_RUNNING;
    }
}
