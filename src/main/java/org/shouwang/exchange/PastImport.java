package org.shouwang.exchange;

import java.time.LocalDateTime;

/// A list that came in and can be taken back whole.
///
/// @param line the id of its audit line
/// @param source the name of the file
public record PastImport(long line, LocalDateTime at, String actor, String source) {}
