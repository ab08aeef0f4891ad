package org.shouwang.gate.pass;

/// The key of one row.
public record PassId(long value) {}
