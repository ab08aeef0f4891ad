package org.shouwang.delivery.paste;

/// How a kept line of a list stands.
public enum PasteState {
    OPEN,
    ORDERED,
    DROPPED,
    /// Says what the lines below it mean, kept for those that stay open.
    HEADING
}
