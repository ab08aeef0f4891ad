package org.shouwang.compound;

/// Names one entrance.
public record EntranceId(long value) {}
