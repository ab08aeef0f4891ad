package org.shouwang.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.household.HouseholdId;

/// Returnable things in somebody's hands: badges, armbands, flags, vests.
///
/// @param moveId the line that issued them
/// @param marking the number on the thing
/// @param backMoveId the line that received them back
public record StockLoan(
        StockLoanId id,
        StockItemId itemId,
        StockLotId lotId,
        StockMoveId moveId,
        @Nullable PersonName holder,
        @Nullable Confidential whereabouts,
        @Nullable MemberId memberId,
        @Nullable HouseholdId householdId,
        Quantity quantity,
        @Nullable String marking,
        LocalDate since,
        @Nullable LocalDate endedOn,
        @Nullable Ending ending,
        @Nullable StockMoveId backMoveId,
        @Nullable Confidential note) {
    /// How it came out of their hands.
    public enum Ending {
        GIVEN_BACK,
        LOST,
        /// The issue was taken back by a red-letter line.
        REVERSED
    }

    static StockLoan of(StockLoanId id, StockMove move, StockOut.Line line, Quantity part) {
        return new StockLoan(
                id,
                move.itemId(),
                move.lotId(),
                move.id(),
                move.taker(),
                Confidential.orNull(line.whereabouts()),
                move.memberId(),
                move.householdId(),
                part,
                line.marking(),
                move.day(),
                null,
                null,
                null,
                null);
    }

    StockLoan ended(LocalDate day, Ending how, @Nullable StockMoveId back) {
        return new StockLoan(
                id,
                itemId,
                lotId,
                moveId,
                holder,
                whereabouts,
                memberId,
                householdId,
                quantity,
                marking,
                since,
                day,
                how,
                back,
                note);
    }

    /// In their hands again: the line that gave it back was wrong.
    StockLoan again() {
        return new StockLoan(
                id,
                itemId,
                lotId,
                moveId,
                holder,
                whereabouts,
                memberId,
                householdId,
                quantity,
                marking,
                since,
                null,
                null,
                null,
                note);
    }

    StockLoan of(StockLoanId other, Quantity part) {
        return new StockLoan(
                other,
                itemId,
                lotId,
                moveId,
                holder,
                whereabouts,
                memberId,
                householdId,
                part,
                marking,
                since,
                endedOn,
                ending,
                backMoveId,
                note);
    }

    StockLoan noted(@Nullable Confidential words) {
        return new StockLoan(
                id,
                itemId,
                lotId,
                moveId,
                holder,
                whereabouts,
                memberId,
                householdId,
                quantity,
                marking,
                since,
                endedOn,
                ending,
                backMoveId,
                words);
    }

    StockLoan marked(@Nullable String number) {
        return new StockLoan(
                id,
                itemId,
                lotId,
                moveId,
                holder,
                whereabouts,
                memberId,
                householdId,
                quantity,
                number,
                since,
                endedOn,
                ending,
                backMoveId,
                note);
    }
}
