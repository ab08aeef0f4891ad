package org.shouwang.gate;

/// By what lines of the register are put together.
public enum EntryGrouping {
    DAY,
    HOUSEHOLD,
    CATEGORY,
    PURPOSE
}
