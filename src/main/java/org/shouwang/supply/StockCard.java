package org.shouwang.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;

/// 物资卡片: one item over some days, each line with what was left after it.
///
/// @param in what came in, red-letter lines taken off
/// @param out what went out, red-letter lines taken off
public record StockCard(
        StockItem item,
        LocalDate from,
        LocalDate to,
        Quantity opening,
        List<Line> lines,
        Quantity in,
        Quantity out,
        Quantity closing) {
    public StockCard {
        lines = List.copyOf(lines);
    }

    /// @param left the stock after it, in the order of the days
    /// @param reversed whether a red-letter line takes it back
    public record Line(StockMove move, @Nullable StockLot lot, Quantity left, boolean reversed) {}

    static StockCard of(Query q, StockItem item, LocalDate from, LocalDate to) {
        Quantity opening = StockStore.before(q, item.id(), from);
        Set<StockMoveId> reversed = new HashSet<>();
        StockStore.reversed(q, item.id()).forEach(one -> reversed.add(one.id()));
        Map<StockLotId, StockLot> lots = new HashMap<>();
        StockStore.lots(q, item.id()).forEach(lot -> lots.put(lot.id(), lot));
        List<Line> lines = new ArrayList<>();
        Quantity left = opening;
        Quantity in = Quantity.ZERO;
        Quantity out = Quantity.ZERO;
        for (StockMove move : StockStore.moves(q, item.id(), from, to)) {
            left = left.plus(move.quantity());
            if (move.kind().in()) {
                in = in.plus(move.counted());
            } else {
                out = out.plus(move.counted());
            }
            lines.add(new Line(move, lots.get(move.lotId()), left, reversed.contains(move.id())));
        }
        return new StockCard(item, from, to, opening, lines, in, out, left);
    }
}
