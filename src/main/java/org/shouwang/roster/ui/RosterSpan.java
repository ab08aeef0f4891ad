package org.shouwang.roster.ui;

/// How much of the roster is in sight.
public enum RosterSpan {
    WEEK,
    MONTH
}
