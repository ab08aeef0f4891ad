package org.shouwang.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;

/// What the ledger says now of the lines of a stocktaking, and the sheet brought up to it.
final class Expected {
    private final List<StockStore.LotStock> filled;
    private final Map<StockLotId, Quantity> inLot = new HashMap<>();
    private final Map<StockItemId, Quantity> ofItem = new HashMap<>();

    Expected(Query q) {
        filled = StockStore.filled(q);
        filled.forEach(one -> {
            inLot.put(one.lotId(), one.stock());
            ofItem.merge(one.itemId(), one.stock(), Quantity::plus);
        });
    }

    /// Of a line without a lot, all that has come of the item since.
    Quantity now(StockCountLine line) {
        return line.lotId() == null
                ? ofItem.getOrDefault(line.itemId(), Quantity.ZERO)
                : inLot.getOrDefault(line.lotId(), Quantity.ZERO);
    }

    /// Lots that came since the sheet was prepared get a line; the first of an item without lots takes its line.
    void onto(Tx tx, StockCountId id, List<StockCountLine> lines) {
        Set<StockLotId> known = new HashSet<>();
        Set<StockItemId> items = new HashSet<>();
        lines.forEach(line -> {
            items.add(line.itemId());
            if (line.lotId() != null) {
                known.add(line.lotId());
            }
        });
        Map<StockItemId, List<StockStore.LotStock>> come = new HashMap<>();
        filled.stream()
                .filter(one -> items.contains(one.itemId()) && !known.contains(one.lotId()))
                .forEach(one -> come.computeIfAbsent(one.itemId(), item -> new ArrayList<>())
                        .add(one));
        for (StockCountLine line : lines) {
            List<StockStore.LotStock> fresh = come.getOrDefault(line.itemId(), List.of());
            if (line.lotId() == null && !fresh.isEmpty()) {
                StockCountLine in = fresh.size() > 1 ? line.entered(null, line.reason()) : line;
                StockStore.LotStock first = fresh.removeFirst();
                tx.update(CountStore.LINE, in.of(first.lotId()).expecting(first.stock()));
            } else {
                tx.update(CountStore.LINE, line.expecting(now(line)));
            }
        }
        int place = lines.isEmpty() ? 0 : lines.getLast().place();
        for (List<StockStore.LotStock> fresh : come.values()) {
            for (StockStore.LotStock one : fresh) {
                tx.insert(
                        CountStore.LINE,
                        new StockCountLine(
                                new StockCountLineId(tx.nextId()),
                                id,
                                ++place,
                                one.itemId(),
                                one.lotId(),
                                one.stock(),
                                null,
                                null));
            }
        }
    }
}
