package org.shouwang.donation;

/// What is given.
public enum GiftKind {
    GOODS,
    MONEY,
    BOTH
}
