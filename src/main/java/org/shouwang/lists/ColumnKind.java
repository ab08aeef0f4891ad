package org.shouwang.lists;

/// What is filled in below a column of one's own.
public enum ColumnKind {
    TEXT,
    NUMBER,
    TICK,
    DATE,
    CHOICE
}
