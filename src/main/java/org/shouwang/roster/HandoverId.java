package org.shouwang.roster;

/// The key of one row.
public record HandoverId(long value) {}
