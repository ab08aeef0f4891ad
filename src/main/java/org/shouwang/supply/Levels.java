package org.shouwang.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;

/// Reads what is there of each item, lot by lot.
final class Levels {
    private static final Comparator<StockLevel.InLot> SOONEST = Comparator.comparing(
            lot -> lot.lot().expiresOn(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private Levels() {}

    static List<StockLevel> of(Query q, LocalDate today) {
        Map<StockLotId, StockLot> lots = Stock.lots(q);
        Map<StockItemId, List<StockLevel.InLot>> filled = new HashMap<>();
        for (StockStore.LotStock one : StockStore.filled(q)) {
            StockLot lot = lots.get(one.lotId());
            if (lot != null) {
                filled.computeIfAbsent(one.itemId(), id -> new ArrayList<>())
                        .add(new StockLevel.InLot(lot, one.stock()));
            }
        }
        Map<StockItemId, Quantity> lent = new HashMap<>();
        LoanStore.open(q).forEach(loan -> lent.merge(loan.itemId(), loan.quantity(), Quantity::plus));
        return StockStore.items(q).stream()
                .map(item -> level(
                        item,
                        filled.getOrDefault(item.id(), new ArrayList<>()),
                        lent.getOrDefault(item.id(), Quantity.ZERO),
                        today))
                .toList();
    }

    private static StockLevel level(StockItem item, List<StockLevel.InLot> lots, Quantity lent, LocalDate today) {
        lots.sort(SOONEST);
        Quantity stock = Quantity.ZERO;
        Quantity expired = Quantity.ZERO;
        @Nullable LocalDate next = null;
        for (StockLevel.InLot one : lots) {
            stock = stock.plus(one.stock());
            if (one.lot().expired(today)) {
                expired = expired.plus(one.stock());
            } else if (next == null) {
                next = one.lot().expiresOn();
            }
        }
        return new StockLevel(item, stock, expired, lent, next, lots);
    }
}
