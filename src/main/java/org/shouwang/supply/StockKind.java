package org.shouwang.supply;

import java.util.Arrays;
import java.util.List;

/// Where goods come from or go to.
public enum StockKind {
    DONATED,
    ALLOCATED,
    TRANSFERRED_IN,
    PURCHASED,
    SELF_RAISED,
    RETURNED,
    /// Stocktaking found more than the ledger says.
    COUNT_MORE,
    DUTY,
    HOUSEHOLD,
    COMFORT,
    TRANSFERRED_OUT,
    SCRAPPED,
    /// Stocktaking found less than the ledger says.
    COUNT_LESS;

    /// Whether the stock grows.
    public boolean in() {
        return ordinal() <= COUNT_MORE.ordinal();
    }

    /// Written by stocktaking only.
    public boolean counted() {
        return this == COUNT_MORE || this == COUNT_LESS;
    }

    /// What can be chosen for a receipt.
    public static List<StockKind> receipts() {
        return Arrays.stream(values())
                .filter(kind -> kind.in() && !kind.counted())
                .toList();
    }

    /// What can be chosen for an issue.
    public static List<StockKind> issues() {
        return Arrays.stream(values())
                .filter(kind -> !kind.in() && !kind.counted())
                .toList();
    }
}
