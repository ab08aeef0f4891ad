package org.shouwang.branch;

/// Sex, for the roll's counts.
public enum Sex {
    MALE,
    FEMALE
}
