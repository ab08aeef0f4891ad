package org.shouwang.delivery.purchase;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.PurchaseRoundId;

/// What the shopper really got of one kind of goods, and what a unit of it cost.
///
/// @param goods folded, as are spec and unit: [GoodsKind#key]
/// @param quantity null where all that was ordered was got
/// @param price null where it is as agreed
public record PurchaseLine(
        PurchaseLineId id,
        PurchaseRoundId purchaseRoundId,
        String goods,
        String spec,
        String unit,
        @Nullable Quantity quantity,
        @Nullable Money price) {
    public GoodsKind key() {
        return new GoodsKind(goods, spec, unit);
    }
}
