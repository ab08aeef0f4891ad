package org.shouwang.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.household.HouseholdId;

/// One line of the ledger of supplies; never changed, never deleted.
///
/// @param no of the slip, such as `20261122-R-003`; the lines of one act share it
/// @param quantity positive for a receipt, negative for an issue; a red-letter line has the sign turned
/// @param balance stock of the item after this line
/// @param party the unit or donor the goods came from or went to
/// @param reversesId the line this red-letter line takes back
/// @param reason why, for red-letter lines and differences of a stocktaking
public record StockMove(
        StockMoveId id,
        String no,
        LocalDate day,
        Instant at,
        StockItemId itemId,
        StockLotId lotId,
        StockKind kind,
        Quantity quantity,
        Quantity balance,
        @Nullable Confidential party,
        @Nullable PersonName taker,
        @Nullable MemberId memberId,
        @Nullable HouseholdId householdId,
        @Nullable Confidential purpose,
        PersonName handler,
        @Nullable StockMoveId reversesId,
        @Nullable Confidential reason,
        @Nullable PersonName secondPerson,
        @Nullable StockCountId countId,
        @Nullable IssueListId issueListId,
        @Nullable Long fundLineId,
        @Nullable Long donationLineId) {
    public boolean red() {
        return reversesId != null;
    }

    /// The quantity as the kind counts it: positive for what was received or issued, negative for red-letter lines.
    public Quantity counted() {
        return kind.in() ? quantity : quantity.negate();
    }
}
