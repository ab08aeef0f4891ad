package org.shouwang.supply.sheet;

/// The papers of the stock that are made by a word.
public enum StockPaper {
    /// What is there now.
    LEVELS,
    /// 收发存台账 of a month.
    LEDGER,
    /// The cards of all items of a month.
    CARDS,
    /// 请援清单: what is short now.
    SHORTAGE,
    /// What expires within thirty days.
    EXPIRING,
    /// Which returnable things are out.
    LOANS
}
