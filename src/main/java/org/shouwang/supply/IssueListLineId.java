package org.shouwang.supply;

/// Which line of a list to sign.
public record IssueListLineId(long value) {}
