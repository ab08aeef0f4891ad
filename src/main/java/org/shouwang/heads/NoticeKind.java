package org.shouwang.heads;

/// What is put up or handed out.
public enum NoticeKind {
    /// One for each ten-household group (十户联防公示牌).
    GROUP,
    /// One for each building: its head and the heads of its units.
    BUILDING,
    /// The contact card for each door.
    CARD
}
