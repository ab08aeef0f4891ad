package org.shouwang.supply;

/// Which line of the ledger of supplies.
public record StockMoveId(long value) {}
