package org.shouwang.household;

/// By what right a household lives there.
public enum Tenure {
    OWNED,
    RENTED,
    BORROWED,
    DORMITORY,
    OTHER
}
