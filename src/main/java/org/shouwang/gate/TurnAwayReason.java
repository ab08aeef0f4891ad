package org.shouwang.gate;

/// The usual reasons for turning somebody away, offered as a list; others are typed.
public enum TurnAwayReason {
    CODE_NOT_GREEN,
    SAMPLE_TOO_OLD,
    FEVER,
    NO_CERTIFICATE,
    NO_NEED,
    VEHICLE_NOT_ALLOWED,
    NO_MASK,
    UNCOOPERATIVE
}
