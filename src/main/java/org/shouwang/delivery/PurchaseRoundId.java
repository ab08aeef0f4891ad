package org.shouwang.delivery;

/// Names one shopper's round.
public record PurchaseRoundId(long value) {}
