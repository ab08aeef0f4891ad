package org.shouwang.delivery.paste;

/// What became of a pasted line.
public enum PastedKind {
    ORDER,
    HEADER,
    OPEN,
    IGNORED
}
