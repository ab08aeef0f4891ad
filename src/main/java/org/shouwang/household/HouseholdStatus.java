package org.shouwang.household;

/// How a household stands.
public enum HouseholdStatus {
    LIVING,
    /// For long elsewhere, the flat is theirs.
    AWAY,
    /// No household at all: the room has been seen to be empty.
    VACANT,
    MOVED_OUT,
    /// Became part of another household; kept for its history.
    MERGED;

    /// Whether it counts as a household of the compound.
    public boolean counts() {
        return this == LIVING || this == AWAY;
    }
}
