package org.shouwang.gate.pass;

import org.shouwang.core.Act;

/// What is done with passes.
public enum PassAct implements Act {
    TAKE_NUMBERS,
    ISSUE,
    REPLACE,
    WITHDRAW,
    REPORT_LOST,
    FOUND_AGAIN,
    EXTEND,
    HAND_IN,
    PRINT,
    CHANGE_CARD
}
