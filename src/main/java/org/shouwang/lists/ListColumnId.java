package org.shouwang.lists;

/// The key of a [ListColumn].
public record ListColumnId(long value) {}
