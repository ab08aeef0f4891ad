package org.shouwang.delivery.purchase;

/// Which deliveries stand on the lists.
public enum OrderScope {
    /// All of the day that are not given up.
    DAY,
    /// What somebody still has to bring, from days before too.
    OPEN
}
