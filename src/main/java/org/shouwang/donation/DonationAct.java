package org.shouwang.donation;

import org.shouwang.core.Act;

/// What is done in the book of donations.
public enum DonationAct implements Act {
    OFFER,
    CHANGE_OFFER,
    ACCEPT,
    DECLINE,
    REOPEN,
    RECEIVE,
    REVERSE
}
