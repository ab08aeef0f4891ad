package org.shouwang.lists;

/// Whether somebody on a list is still where they were.
public enum Presence {
    HERE,
    AWAY,
    MOVED_OUT,
    DIED,
    /// No longer in the register.
    GONE;

    /// Whether the line needs a word about it.
    public boolean marked() {
        return this != HERE;
    }
}
