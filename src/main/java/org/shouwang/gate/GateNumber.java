package org.shouwang.gate;

import org.jspecify.annotations.Nullable;

/// The running number of a line in a list, for those lines to which others refer.
///
/// @param correctsId the void line for which it stands
public record GateNumber(EntryId id, int number, @Nullable EntryId correctsId) {}
