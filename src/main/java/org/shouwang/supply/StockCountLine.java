package org.shouwang.supply;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Quantity;

/// One lot of a stocktaking: what the ledger said when it was prepared, and what was counted.
///
/// @param lotId null where the ledger knew of none
/// @param counted null while nobody has counted it
public record StockCountLine(
        StockCountLineId id,
        StockCountId countId,
        int place,
        StockItemId itemId,
        @Nullable StockLotId lotId,
        Quantity expected,
        @Nullable Quantity counted,
        @Nullable Confidential reason) {
    StockCountLine entered(@Nullable Quantity found, @Nullable Confidential why) {
        return new StockCountLine(id, countId, place, itemId, lotId, expected, found, why);
    }

    StockCountLine of(StockLotId lot) {
        return new StockCountLine(id, countId, place, itemId, lot, expected, counted, reason);
    }

    StockCountLine expecting(Quantity now) {
        return new StockCountLine(id, countId, place, itemId, lotId, now, counted, reason);
    }

    /// Counted less expected; zero where nobody has counted.
    public Quantity difference() {
        return counted == null ? Quantity.ZERO : counted.minus(expected);
    }
}
