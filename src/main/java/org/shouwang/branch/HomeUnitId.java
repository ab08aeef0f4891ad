package org.shouwang.branch;

/// Which home unit.
public record HomeUnitId(long value) {}
