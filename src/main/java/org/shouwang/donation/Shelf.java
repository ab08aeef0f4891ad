package org.shouwang.donation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;

/// Which item of the stock a gift is: one that is there, or a new one.
public final class Shelf {
    private static final Texts T = Texts.of(Shelf.class);

    private final List<StockItem> items;

    private Shelf(List<StockItem> items) {
        this.items = items;
    }

    public static Shelf of(Query q) {
        return new Shelf(StockItems.all(q).stream()
                .filter(item -> item.retiredOn() == null)
                .toList());
    }

    /// The item of this name and specification; without a specification the only one of this name. How many
    /// pieces are in a pack is part of a specification only where an item says so.
    public Optional<StockItem> item(Gift gift) {
        Optional<StockItem> same = named(gift);
        return same.isPresent() ? same : gift.loose().flatMap(this::named);
    }

    private Optional<StockItem> named(Gift gift) {
        List<StockItem> named = items.stream()
                .filter(item -> Fold.key(item.name()).equals(Fold.key(gift.words())))
                .toList();
        Optional<StockItem> same = named.stream()
                .filter(item -> Objects.equals(item.spec(), gift.spec()))
                .findFirst();
        if (same.isPresent() || gift.spec() != null || named.size() != 1) {
            return same;
        }
        return Optional.of(named.getFirst());
    }

    /// How much it is in the item's own unit; empty where the unit is another one. What the gift says of the size
    /// of its packs counts, whatever the packs of the item are.
    public static Optional<Quantity> quantity(StockItem item, Gift gift) {
        return gift.loose()
                .filter(loose -> item.unit().equals(loose.unit()))
                .flatMap(loose -> Amounts.parse(item, loose.much()))
                .or(() -> Amounts.parse(item, gift.much()));
    }

    static Quantity counted(StockItem item, Gift gift) {
        return quantity(item, gift)
                .filter(Quantity::positive)
                .orElseThrow(
                        () -> new Fault("DONATION-06", T.get("fault.unit", item.called(), item.unit(), gift.much()))
                                .at("gifts"));
    }

    /// An item for goods that never were in stock, counted as they were given; in pieces where that tells how many
    /// are in a pack.
    public static StockItem fresh(Gift gift) {
        Optional<Packing> packing = gift.packing();
        if (packing.isPresent()) {
            Packing told = packing.get();
            return StockItem.of(gift.words(), told.rest(), told.unit(), kind(gift.words()))
                    .pack(told.pack(), told.size());
        }
        String unit = gift.unit() == null ? T.get("unit.usual") : gift.unit();
        return StockItem.of(gift.words(), gift.spec(), unit, kind(gift.words()));
    }

    private static StockItemKind kind(String words) {
        for (String pair : Texts.split(T.get("item.kinds"))) {
            String[] sides = pair.split("=", 2);
            if (words.contains(sides[0])) {
                return StockItemKind.valueOf(sides[1]);
            }
        }
        return StockItemKind.OTHER;
    }
}
