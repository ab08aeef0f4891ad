package org.shouwang.roster.sheet;

/// The key of one row.
public record NameAliasId(long value) {}
