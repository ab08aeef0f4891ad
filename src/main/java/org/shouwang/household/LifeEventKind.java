package org.shouwang.household;

/// What can happen to a household or to one of its people.
public enum LifeEventKind {
    MOVED_IN,
    BORN,
    MARRIED_IN,
    /// Left the compound for a time.
    WENT_AWAY,
    /// Is back, after a time away or after having moved out.
    CAME_BACK,
    MOVED_OUT,
    DIED,
    /// The whole household went to another room.
    CHANGED_ROOM,
    BECAME_HOUSEHOLDER,
    /// Went from one household of the compound to another; with the other household.
    CHANGED_HOUSEHOLD,
    /// People of a household became one of their own; with the other household.
    SPLIT,
    /// A household became part of another; with the other household.
    MERGED,
    /// Two records turned out to be one person.
    FOUND_SAME
}
