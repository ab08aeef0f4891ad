package org.shouwang.donation;

/// On what the value of goods rests.
public enum ValueGround {
    INVOICE,
    DELIVERY_NOTE,
    GOVERNMENT_PRICE,
    MARKET_PRICE,
    NONE
}
