package org.shouwang.delivery.paste;

/// What is to be done with a line.
public enum PasteChoice {
    /// Note it as an order of its own.
    ADD,
    /// Put it in the place of what is ordered.
    REPLACE,
    SKIP
}
