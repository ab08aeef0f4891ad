package org.shouwang.supply;

/// Which item of the stock.
public record StockItemId(long value) {}
