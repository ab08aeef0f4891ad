package org.shouwang.gate;

/// Names one line of the entry and exit register.
public record EntryId(long value) {}
