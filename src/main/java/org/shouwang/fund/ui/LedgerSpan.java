package org.shouwang.fund.ui;

/// How much of a ledger is on the screen.
enum LedgerSpan {
    ALL,
    MONTH
}
