package org.shouwang.supply;

import org.shouwang.core.Act;

/// What is done to the stock.
public enum StockAct implements Act {
    ADD_ITEM,
    REVISE_ITEM,
    RETIRE_ITEM,
    REVISE_LOT,
    RECEIVE,
    ISSUE,
    REVERSE,
    PREPARE_COUNT,
    ENTER_COUNT,
    BOOK_COUNT,
    DROP_COUNT,
    PREPARE_LIST,
    REVISE_LIST,
    TICK_LIST,
    BOOK_LIST,
    DROP_LIST,
    GIVE_BACK,
    LOSE_LOAN,
    MARK_LOAN
}
