package org.shouwang.fund;

/// Names one closed month of a fund.
public record FundCloseId(long value) {}
