package org.shouwang.lists;

/// A list among the others.
///
/// @param members lines; `columns` columns of one's own; `filled` places filled in
public record ListSummary(OwnList list, int members, int columns, int filled) {}
