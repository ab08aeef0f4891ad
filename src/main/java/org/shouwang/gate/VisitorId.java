package org.shouwang.gate;

/// Names an outsider known at the gate.
public record VisitorId(long value) {}
