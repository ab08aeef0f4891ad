package org.shouwang.gate;

import org.jspecify.annotations.Nullable;

/// One line of a paper sheet as it was understood.
///
/// @param turnedAway whether the person was sent back
/// @param reason why sent back, or why let through against a rule
public record LateLine(
        EntryDraft draft, boolean turnedAway, @Nullable String reason) {}
