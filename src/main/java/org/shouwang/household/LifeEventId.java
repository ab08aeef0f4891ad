package org.shouwang.household;

/// The number of something that happened.
public record LifeEventId(long value) {}
