package org.shouwang.supply;

/// Which goods of a list to sign.
public record IssueListItemId(long value) {}
