package org.shouwang.supply;

/// Which line of a stocktaking.
public record StockCountLineId(long value) {}
