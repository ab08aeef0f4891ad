package org.shouwang.delivery.purchase;

/// Which deliveries stand on the lists.
public enum OrderScope {
    /// All that was ordered for the day or put off to it.
    DAY,
    /// What the round of the day goes out with: what was still open from days before too.
    /// The order stays while results come in.
    ROUND
}
