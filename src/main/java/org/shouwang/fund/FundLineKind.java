package org.shouwang.fund;

/// What a line does to its fund.
public enum FundLineKind {
    IN,
    OUT,
    /// What was left went back to whoever granted it.
    RETURNED
}
