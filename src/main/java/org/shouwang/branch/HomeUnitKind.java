package org.shouwang.branch;

/// What kind of body a home unit is.
public enum HomeUnitKind {
    ORGAN,
    COMMUNITY,
    PROPERTY,
    ENTERPRISE,
    RESIDENTS,
    OTHER
}
