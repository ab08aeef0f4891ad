package org.shouwang.delivery.purchase;

import java.util.List;
import java.util.Map;
import org.shouwang.core.Quantity;

/// A line of the buy list: so much of one kind of goods, in all and for each building.
///
/// @param bought false where it need not be bought, only sorted
/// @param byBuilding by building number, `""` for rooms that are gone
/// @param writings how the goods are written in orders besides the name that stands for them
/// @param orders how many orders hold it
public record BuyLine(
        String shop,
        boolean bought,
        GoodsKind kind,
        Quantity total,
        Map<String, Quantity> byBuilding,
        List<String> writings,
        int orders) {
    public Quantity in(String building) {
        return byBuilding.getOrDefault(building, Quantity.ZERO);
    }
}
