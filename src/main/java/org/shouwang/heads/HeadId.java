package org.shouwang.heads;

/// Names one appointment.
public record HeadId(long value) {}
