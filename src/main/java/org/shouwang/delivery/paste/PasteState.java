package org.shouwang.delivery.paste;

/// How a kept line of a list stands.
public enum PasteState {
    OPEN,
    ORDERED,
    DROPPED
}
