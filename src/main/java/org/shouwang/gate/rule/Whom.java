package org.shouwang.gate.rule;

/// Of whom a rule asks something.
public enum Whom {
    EVERYBODY,
    RESIDENTS,
    OUTSIDERS
}
