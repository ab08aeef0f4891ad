package org.shouwang.exchange;

import org.jspecify.annotations.Nullable;

/// A word by which this office calls a column.
///
/// @param folded the word as it is compared
/// @param heading null for a column that is passed over
public record OwnWord(
        long id, String word, String folded, @Nullable Heading heading) {}
