package org.shouwang.donation.ui;

/// Which list of donations is seen.
enum DonationPart {
    INTENTS,
    RECEIPTS,
    GIVEN
}
