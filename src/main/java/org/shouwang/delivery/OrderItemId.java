package org.shouwang.delivery;

/// Names one kind of goods in an order.
public record OrderItemId(long value) {}
