package org.shouwang.roster;

/// The key of one row.
public record HandoverLineId(long value) {}
