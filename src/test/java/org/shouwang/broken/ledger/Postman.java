package org.shouwang.broken.ledger;

import org.shouwang.broken.household.Households;

/// Breaks: ledger knows no book.
public final class Postman {
    public Households rings() {
        return new Households();
    }
}
