package org.shouwang.roster;

/// What sort of place has to be manned.
public enum PostKind {
    GATE,
    UNIT_DOOR,
    SAMPLING_ORDER,
    SAMPLING_GUIDE,
    PATROL,
    PHONE,
    RESERVE,
    OTHER
}
