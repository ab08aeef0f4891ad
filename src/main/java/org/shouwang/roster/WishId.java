package org.shouwang.roster;

/// The key of one row.
public record WishId(long value) {}
