package org.shouwang.heads;

/// Names one responsibility area.
public record AreaId(long value) {}
