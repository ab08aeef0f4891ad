package org.shouwang.roster;

/// Which shift pattern.
public record ShiftId(long value) {}
