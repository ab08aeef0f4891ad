package org.shouwang.roster;

/// How strictly a rule is kept.
public enum Strength {
    OFF,
    /// Better kept: breaking it has a price.
    SOFT,
    /// Never broken by filling; a person may overrule it with a reason.
    HARD
}
