package org.shouwang.delivery.ui;

/// Which deliveries are listed.
enum Scope {
    /// Everything due up to today that somebody still has to bring.
    OPEN,
    /// What somebody has to go with once more.
    AGAIN,
    DAY,
    MONTH
}
