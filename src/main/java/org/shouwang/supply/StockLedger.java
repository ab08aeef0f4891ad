package org.shouwang.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;

/// 收发存台账: opening, in and out by kind, closing of each item over some days.
///
/// @param lines of the items that were there or moved, in the order they were added
public record StockLedger(LocalDate from, LocalDate to, List<Line> lines) {
    public StockLedger {
        lines = List.copyOf(lines);
    }

    /// One item; opening + in - out = closing.
    ///
    /// @param kinds what was received or issued of each kind, red-letter lines taken off
    public record Line(StockItem item, Quantity opening, Map<StockKind, Quantity> kinds) {
        public Line {
            kinds = Map.copyOf(kinds);
        }

        public Quantity of(StockKind kind) {
            return kinds.getOrDefault(kind, Quantity.ZERO);
        }

        public Quantity in() {
            return sum(true);
        }

        public Quantity out() {
            return sum(false);
        }

        public Quantity closing() {
            return opening.plus(in()).minus(out());
        }

        private Quantity sum(boolean in) {
            return kinds.entrySet().stream()
                    .filter(entry -> entry.getKey().in() == in)
                    .map(Map.Entry::getValue)
                    .reduce(Quantity.ZERO, Quantity::plus);
        }
    }

    static StockLedger of(Query q, LocalDate from, LocalDate to) {
        Map<StockItemId, Quantity> opening = new HashMap<>();
        StockStore.before(q, from).forEach(sum -> opening.put(sum.itemId(), sum.quantity()));
        Map<StockItemId, Map<StockKind, Quantity>> moved = new HashMap<>();
        for (StockStore.KindSum sum : StockStore.sums(q, from, to)) {
            moved.computeIfAbsent(sum.itemId(), id -> new EnumMap<>(StockKind.class))
                    .put(
                            sum.kind(),
                            sum.kind().in() ? sum.quantity() : sum.quantity().negate());
        }
        List<Line> lines = new ArrayList<>();
        for (StockItem item : StockStore.items(q)) {
            Quantity before = opening.getOrDefault(item.id(), Quantity.ZERO);
            Map<StockKind, Quantity> kinds = moved.getOrDefault(item.id(), Map.of());
            if (before.positive() || !kinds.isEmpty()) {
                lines.add(new Line(item, before, kinds));
            }
        }
        return new StockLedger(from, to, lines);
    }
}
