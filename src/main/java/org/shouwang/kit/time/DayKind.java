package org.shouwang.kit.time;

/// What kind of day it is by the yearly notice of the State Council.
public enum DayKind {
    WORKDAY,
    WEEKEND,
    HOLIDAY,
    /// A weekend day on which offices work.
    MAKE_UP,
    /// No notice for that year is known: never guessed.
    UNKNOWN
}
