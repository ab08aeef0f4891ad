package org.shouwang.fund;

/// Names one public notice of accounts that was put up.
public record FundNoticeId(long value) {}
