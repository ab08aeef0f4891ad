package org.shouwang.branch;

/// The political standing of a person on the roll.
public enum Membership {
    FULL,
    PROBATIONARY,
    ACTIVIST,
    LEAGUE,
    NONE
}
