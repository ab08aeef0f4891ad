package org.shouwang.delivery.ui.purchase;

/// What of a round is filled in.
enum PurchaseView {
    /// What the doors pay.
    MONEY,
    /// What was really got, at which price.
    BOUGHT
}
