package org.shouwang.zone;

/// Names one controlled zone.
public record ControlledZoneId(long value) {}
