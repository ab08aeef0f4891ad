package org.shouwang.roster;

/// What a line of the handover log tells.
public enum LogKind {
    CALL,
    VISIT,
    INSTRUCTION,
    EVENT
}
