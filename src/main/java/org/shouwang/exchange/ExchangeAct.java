package org.shouwang.exchange;

import org.shouwang.core.Act;

/// What is done to the way in which foreign lists are read.
public enum ExchangeAct implements Act {
    ADD_WORD,
    REMOVE_WORD,
    KEEP_LAYOUT,
    FORGET_LAYOUT,
    SET_LIMIT,
    COLLECT
}
