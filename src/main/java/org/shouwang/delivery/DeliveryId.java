package org.shouwang.delivery;

/// Names one delivery.
public record DeliveryId(long value) {}
