package org.shouwang.delivery.purchase;

import org.shouwang.core.Act;

/// What is done while buying for the neighbours.
public enum PurchaseAct implements Act {
    JOIN_GOODS,
    PART_GOODS,
    ARRIVE,
    REVISE_ARRIVAL,
    STRIKE_ARRIVAL,
    SEND_SHOPPER,
    REVISE_ROUND,
    NOTE_BOUGHT,
    NOTE_MONEY,
    SET_AMOUNTS,
    CLOSE_ROUND,
    REOPEN_ROUND,
    STRIKE_ROUND
}
