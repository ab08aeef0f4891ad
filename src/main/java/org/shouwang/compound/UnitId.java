package org.shouwang.compound;

/// The key of a [Unit].
public record UnitId(long value) {}
