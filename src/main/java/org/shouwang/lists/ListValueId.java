package org.shouwang.lists;

/// The key of a [ListValue].
public record ListValueId(long value) {}
