package org.shouwang.supply;

/// Which list to sign (签领表).
public record IssueListId(long value) {}
