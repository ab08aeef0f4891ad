package org.shouwang.delivery;

/// Names the count of one building in an arrival.
public record ArrivalCountId(long value) {}
