package org.shouwang.delivery;

/// Names one arrival of goods.
public record ArrivalId(long value) {}
