package org.shouwang.compound;

/// The key of a [Compound].
public record CompoundId(long value) {}
