package org.shouwang.donation.ui;

/// Which list of donations is seen.
public enum DonationPart {
    INTENTS,
    RECEIPTS,
    GIVEN
}
