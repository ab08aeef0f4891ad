package org.shouwang.household;

/// How a resident stands.
public enum ResidentStatus {
    LIVING,
    /// Out of the compound for a time.
    AWAY,
    MOVED_OUT,
    DIED,
    /// The same person stands in another record; kept for its history.
    MERGED;

    /// Whether the person counts as a resident of the compound.
    public boolean counts() {
        return this == LIVING || this == AWAY;
    }
}
