package org.shouwang.household;

/// How a person belongs to the place.
public enum Residence {
    /// Registered (户籍) here.
    REGISTERED,
    /// Registered elsewhere, living here for good.
    PERMANENT,
    /// Here for a time.
    TEMPORARY
}
