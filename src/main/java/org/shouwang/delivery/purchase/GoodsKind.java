package org.shouwang.delivery.purchase;

import java.util.Comparator;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.WordOrder;

/// What is bought and sorted as one thing: the same goods of the same spec in the same unit, however written.
///
/// @param spec `""` for none
/// @param unit `""` for none
public record GoodsKind(String goods, String spec, String unit) implements Comparable<GoodsKind> {
    private static final Comparator<GoodsKind> ORDER = Comparator.comparing(GoodsKind::goods, WordOrder.WORDS)
            .thenComparing(GoodsKind::spec, WordOrder.WORDS)
            .thenComparing(GoodsKind::unit, WordOrder.WORDS)
            .thenComparing(GoodsKind::toString);

    /// The same for all writings of it.
    public GoodsKind key() {
        return new GoodsKind(Fold.key(goods), Fold.key(spec), Fold.key(unit));
    }

    /// The goods with their spec.
    public String name() {
        return spec.isEmpty() ? goods : goods + " " + spec;
    }

    /// Goods, how much, unit.
    public String text(Quantity quantity) {
        return name() + " " + quantity.text() + unit;
    }

    @Override
    public int compareTo(GoodsKind other) {
        return ORDER.compare(this, other);
    }
}
