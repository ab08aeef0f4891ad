package org.shouwang.delivery.purchase;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;

/// One kind of goods in the order of a door, as it is counted.
///
/// @param written the goods as they stand in the order
/// @param price of one unit as agreed, null where nobody said
public record OrderedItem(
        GoodsKind kind,
        String written,
        Quantity quantity,
        @Nullable Money price) {
    public String text() {
        return kind.text(quantity);
    }
}
