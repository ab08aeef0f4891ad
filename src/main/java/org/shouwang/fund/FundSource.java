package org.shouwang.fund;

/// Where the money of a fund comes from.
public enum FundSource {
    CARE_FUND,
    PARTY_DUES,
    SPECIAL,
    DONATED
}
