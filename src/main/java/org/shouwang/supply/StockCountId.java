package org.shouwang.supply;

/// Which stocktaking.
public record StockCountId(long value) {}
