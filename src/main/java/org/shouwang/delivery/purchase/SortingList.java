package org.shouwang.delivery.purchase;

import java.util.List;
import java.util.Map;
import org.shouwang.core.Quantity;

/// What belongs to one building, to be laid out by unit and door.
///
/// @param building its number, `""` for rooms that are gone
/// @param units their numbers in the order of the walk
public record SortingList(String building, List<String> units, List<Line> lines, OrderList orders) {
    /// One kind of goods: to which units and doors it goes.
    ///
    /// @param shares in the order of the walk
    public record Line(GoodsKind kind, Quantity total, Map<String, Quantity> byUnit, List<Share> shares) {
        public Quantity in(String unit) {
            return byUnit.getOrDefault(unit, Quantity.ZERO);
        }
    }

    /// How much of it one order gets.
    public record Share(DoorOrder order, Quantity quantity) {}

    public SortingList {
        units = List.copyOf(units);
        lines = List.copyOf(lines);
    }
}
