package org.shouwang.branch;

/// When a person can serve.
public enum Availability {
    ANY,
    DAY,
    NIGHT,
    WEEKEND,
    WORKDAY
}
