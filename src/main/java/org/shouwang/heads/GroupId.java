package org.shouwang.heads;

/// Names one ten-household group.
public record GroupId(long value) {}
