package org.shouwang.gate;

/// Names one checkpoint.
public record CheckpointId(long value) {}
