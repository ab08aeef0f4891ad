package org.shouwang.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;

/// Goods of one item that came together: with a lot number, an expiry, and where they came from.
///
/// @param expiresOn the last day they may be issued
/// @param donationLineId the line of the donation they came by
/// @param wish what the donor wants them to be used for
public record StockLot(
        StockLotId id,
        StockItemId itemId,
        @Nullable String no,
        @Nullable LocalDate expiresOn,
        @Nullable Confidential origin,
        @Nullable Long donationLineId,
        @Nullable Confidential wish) {
    /// Whether it may no longer be issued on a day.
    public boolean expired(LocalDate day) {
        return expiresOn != null && day.isAfter(expiresOn);
    }

    /// The wish in words, empty for none.
    public String meant() {
        return wish == null ? "" : wish.value();
    }

    StockLot revised(@Nullable String otherNo, @Nullable LocalDate otherExpiry) {
        return new StockLot(id, itemId, otherNo, otherExpiry, origin, donationLineId, wish);
    }
}
