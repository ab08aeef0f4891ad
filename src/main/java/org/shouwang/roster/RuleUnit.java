package org.shouwang.roster;

/// What the amount of a rule counts; hours are stored as minutes.
public enum RuleUnit {
    NONE,
    HOURS,
    SHIFTS,
    NIGHTS,
    DAYS,
    WEEKENDS
}
