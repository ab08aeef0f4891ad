package org.shouwang.roster;

/// What filling may change.
public enum FillMode {
    /// Only what is empty; everything written stays.
    EMPTY,
    /// Everything but what is pinned, was changed by hand, or has begun.
    ALL,
    /// Whoever cannot stand any more is replaced with the fewest changes; what begins within a day stays as it is,
    /// the places of those who cannot excepted.
    REPAIR,
    /// What is empty, as far as possible as it was a week before.
    EXTEND
}
