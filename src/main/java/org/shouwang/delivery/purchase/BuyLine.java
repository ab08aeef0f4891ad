package org.shouwang.delivery.purchase;

import java.util.List;
import java.util.Map;
import org.shouwang.core.Quantity;

/// A line of the buy list: so much of one kind of goods, in all and for each building.
///
/// @param byBuilding by building number, `""` for rooms that are gone
/// @param writings how the goods are written in orders besides the name that stands for them
/// @param orders how many orders hold it
public record BuyLine(
        String shop,
        Need need,
        GoodsKind kind,
        Quantity total,
        Map<String, Quantity> byBuilding,
        List<String> writings,
        int orders) {
    /// Whether somebody must go and buy it.
    public enum Need {
        BUY,
        /// Ordered on a day before and still to be brought: as a rule it was bought then.
        CARRIED,
        /// Parcels, gifts and what a platform sends.
        SORT
    }

    public Quantity in(String building) {
        return byBuilding.getOrDefault(building, Quantity.ZERO);
    }
}
