package org.shouwang.supply;

/// Which returnable thing in whose hands.
public record StockLoanId(long value) {}
