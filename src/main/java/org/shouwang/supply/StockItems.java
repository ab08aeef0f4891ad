package org.shouwang.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// 物资目录: the items of the stock and what is known of their lots.
public final class StockItems {
    private static final Texts T = Texts.of(StockItems.class);

    private final Ledger ledger;
    private final Clock clock;

    public StockItems(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// In the order they were added, retired ones included.
    public List<StockItem> all() {
        return ledger.read(StockStore::items);
    }

    public static List<StockItem> all(Query q) {
        return StockStore.items(q);
    }

    /// The item of that name and specification.
    public static Optional<StockItem> named(Query q, String name, @Nullable String spec) {
        StockItem wanted = StockItem.of(name.strip(), blankToNull(spec), "", StockItemKind.OTHER);
        return StockStore.items(q).stream().filter(wanted::same).findFirst();
    }

    /// Adds an item; the id of `draft` does not count.
    ///
    /// @throws Fault SUPPLY-15 no name or unit, SUPPLY-16 a pack without its size or the other way round, SUPPLY-17
    /// there is one of this name and specification
    public StockItem add(StockItem draft) {
        return ledger.write(StockAct.ADD_ITEM, draft.called(), tx -> add(tx, draft));
    }

    /// Adds an item as part of another book's act.
    public StockItem add(Tx tx, StockItem draft) {
        StockItem item = checked(tx, draft).withId(new StockItemId(tx.nextId()));
        tx.insert(StockStore.ITEM, item);
        return item;
    }

    /// Changes name, units, minimum; unit and pack may change while nothing is booked, the minimum always.
    ///
    /// @throws Fault SUPPLY-18 the unit of an item with booked lines
    public void revise(StockItem item) {
        ledger.act(StockAct.REVISE_ITEM, item.called(), tx -> {
            StockItem before = Stock.item(tx, item.id());
            if (!before.unit().equals(item.unit())
                    && !StockStore.lots(tx, item.id()).isEmpty()) {
                throw new Fault("SUPPLY-18", T.get("fault.unit", before.called(), before.unit())).at("unit");
            }
            tx.update(StockStore.ITEM, checked(tx, item));
        });
    }

    /// Takes an item out of use, or puts it back into use.
    ///
    /// @throws Fault SUPPLY-19 something of it is still there
    public void retire(StockItemId id, boolean out) {
        StockItem item = ledger.read(q -> Stock.item(q, id));
        ledger.act(StockAct.RETIRE_ITEM, item.called(), tx -> {
            if (out && StockStore.balance(tx, id).positive()) {
                throw new Fault(
                        "SUPPLY-19",
                        T.get("fault.inStock", item.called(), Amounts.words(item, StockStore.balance(tx, id))));
            }
            tx.update(StockStore.ITEM, Stock.item(tx, id).retired(out ? LocalDate.now(clock) : null));
        });
    }

    /// Mends the number or the expiry of a lot.
    public void reviseLot(StockLotId id, @Nullable String no, @Nullable LocalDate expiresOn) {
        StockItem item = ledger.read(q -> Stock.item(
                q,
                StockStore.lot(q, id)
                        .orElseThrow(() -> new Fault("SUPPLY-01", T.get("fault.gone")))
                        .itemId()));
        ledger.act(StockAct.REVISE_LOT, item.called(), tx -> {
            StockLot lot = StockStore.lot(tx, id).orElseThrow(() -> new Fault("SUPPLY-01", T.get("fault.gone")));
            tx.update(StockStore.LOT, lot.revised(blankToNull(no), expiresOn));
        });
    }

    private static StockItem checked(Query q, StockItem draft) {
        StockItem item = new StockItem(
                draft.id(),
                draft.name().strip(),
                blankToNull(draft.spec()),
                draft.unit().strip(),
                blankToNull(draft.packUnit()),
                draft.packSize(),
                draft.kind(),
                draft.minimum(),
                draft.returnable(),
                draft.retiredOn(),
                blankToNull(draft.note()));
        if (item.name().isEmpty()) {
            throw new Fault("SUPPLY-15", T.get("fault.name")).at("name");
        }
        if (item.unit().isEmpty()) {
            throw new Fault("SUPPLY-15", T.get("fault.noUnit")).at("unit");
        }
        boolean sized = item.packSize() != null && item.packSize().positive();
        if ((item.packUnit() == null) == sized || item.unit().equals(item.packUnit())) {
            throw new Fault("SUPPLY-16", T.get("fault.pack")).at(sized ? "packUnit" : "packSize");
        }
        StockStore.named(q, item.name()).stream()
                .filter(other -> !other.id().equals(item.id()) && other.same(item))
                .findFirst()
                .ifPresent(other -> {
                    throw new Fault("SUPPLY-17", T.get("fault.twin", other.called())).at("name");
                });
        return item;
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
