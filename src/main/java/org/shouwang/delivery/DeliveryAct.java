package org.shouwang.delivery;

import org.shouwang.core.Act;

/// What is done with deliveries.
public enum DeliveryAct implements Act {
    NOTE,
    LEAVE_AT_DOOR,
    SETTLE,
    REOPEN,
    SEND_OUT,
    REVISE,
    REVISE_ORDER,
    STRIKE,
    CORRECT,
    ASSIGN,
    SHOW_HINT,
    WALK
}
