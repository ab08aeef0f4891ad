package org.shouwang.ledger;

import java.util.Locale;

/// The ledgers that only grow: the store refuses to change or delete their lines, and each line is chained to the one
/// written before it.
public enum Chained {
    STOCK_MOVE,
    FUND_LINE,
    FUND_CLOSE,
    DONATION,
    DONATION_LINE;

    /// The table in the store.
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Chained of(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }
}
