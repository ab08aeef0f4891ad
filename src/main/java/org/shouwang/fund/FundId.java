package org.shouwang.fund;

/// Names one fund.
public record FundId(long value) {}
