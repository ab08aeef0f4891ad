package org.shouwang.compound;

/// The key of a [Building].
public record BuildingId(long value) {}
