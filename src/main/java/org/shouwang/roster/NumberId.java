package org.shouwang.roster;

/// The key of one row.
public record NumberId(long value) {}
