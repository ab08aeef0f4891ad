package org.shouwang.household;

/// Why two records may be one person, the surest first.
public enum Likeness {
    SAME_ID,
    SAME_NAME_AND_PHONE,
    SAME_NAME_AND_ROOM,
    /// Worth a hint while typing, nothing more.
    SAME_NAME
}
