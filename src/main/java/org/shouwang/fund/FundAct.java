package org.shouwang.fund;

import org.shouwang.core.Act;

/// What is done with funds.
public enum FundAct implements Act {
    OPEN,
    REVISE,
    FINISH,
    REOPEN,
    TAKE_IN,
    SPEND,
    BUY,
    HAND_BACK,
    REVERSE,
    CLOSE_MONTH,
    POST,
    PRINT,
    KEEP_PHONE
}
