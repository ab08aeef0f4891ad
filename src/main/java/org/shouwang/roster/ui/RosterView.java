package org.shouwang.roster.ui;

/// The ways to look at the same duties.
public enum RosterView {
    SHIFTS,
    PEOPLE,
    LIST
}
