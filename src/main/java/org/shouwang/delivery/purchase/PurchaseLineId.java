package org.shouwang.delivery.purchase;

/// The key of a line of what was bought.
public record PurchaseLineId(long value) {}
