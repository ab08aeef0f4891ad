package org.shouwang.branch;

/// Where a person stands today.
public enum MemberStatus {
    ON_DUTY,
    RESTING,
    LEAVE,
    HOME_QUARANTINE,
    LEFT;

    /// Whether it is a time away that has a beginning and an end.
    public boolean away() {
        return this == RESTING || this == LEAVE || this == HOME_QUARANTINE;
    }
}
