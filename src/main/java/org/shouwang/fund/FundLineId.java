package org.shouwang.fund;

/// Names one line of a fund's ledger; later lines have greater ids.
public record FundLineId(long value) {}
