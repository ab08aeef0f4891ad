package org.shouwang.supply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// One issue while it is booked: takes the lots that expire first, and notes returnable things.
final class Issuing {
    private static final Texts T = Texts.of(Issuing.class);
    private static final String ISSUE = "I";

    private final Tx tx;
    private final Clock clock;
    private final PersonName handler;
    private final Map<StockItemId, List<Left>> shelves = new HashMap<>();

    Issuing(Tx tx, Clock clock, PersonName handler) {
        this.tx = tx;
        this.clock = clock;
        this.handler = handler;
    }

    /// What is left of a lot while lines are taken from it.
    private static final class Left {
        private final StockLot lot;
        private Quantity stock;

        private Left(StockLot lot, Quantity stock) {
            this.lot = lot;
            this.stock = stock;
        }
    }

    Slip issue(StockOut draft) {
        if (draft.kind().in() || draft.kind().counted()) {
            throw new Fault("SUPPLY-14", T.get("fault.kind", Texts.name(draft.kind())));
        }
        SlipWriter slip = new SlipWriter(tx, clock, ISSUE, draft.day());
        refuse(draft);
        for (StockOut.Line line : draft.lines()) {
            StockItem item = Stock.item(tx, line.item());
            Quantity open = line.quantity();
            for (Left left : shelf(item.id(), draft)) {
                boolean fits =
                        line.lot() == null ? usable(left, draft) : left.lot.id().equals(line.lot());
                if (fits && open.positive() && left.stock.positive()) {
                    Quantity part = open.compareTo(left.stock) < 0 ? open : left.stock;
                    write(slip, draft, line, item, left, part);
                    open = open.minus(part);
                }
            }
        }
        return slip.slip();
    }

    private void write(SlipWriter slip, StockOut draft, StockOut.Line line, StockItem item, Left left, Quantity part) {
        PersonName taker = Witness.person(line.taker(), "taker");
        StockMove move = slip.write(
                item.id(),
                part.negate(),
                (id, no, day, at, balance) -> new StockMove(
                        id,
                        no,
                        day,
                        at,
                        item.id(),
                        left.lot.id(),
                        draft.kind(),
                        part.negate(),
                        balance,
                        Confidential.orNull(draft.party()),
                        taker,
                        line.member(),
                        line.household(),
                        Confidential.orNull(draft.purpose()),
                        handler,
                        null,
                        null,
                        null,
                        null,
                        draft.list(),
                        null,
                        null));
        left.stock = left.stock.minus(part);
        boolean held = taker != null || line.member() != null || line.household() != null;
        if (item.returnable() && held && draft.kind() != StockKind.SCRAPPED) {
            tx.insert(LoanStore.LOAN, StockLoan.of(new StockLoanId(tx.nextId()), move, line, part));
        }
    }

    private static boolean expired(Left left, StockOut draft) {
        return draft.kind() != StockKind.SCRAPPED && left.lot.expired(draft.day());
    }

    private static boolean usable(Left left, StockOut draft) {
        return draft.kind() == StockKind.SCRAPPED
                || !left.lot.expired(draft.day()) && Directed.allows(left.lot, draft.purpose());
    }

    /// What expires first leads; but what is meant for the purpose goes before all else, and what is meant for
    /// something else goes last.
    private List<Left> shelf(StockItemId item, StockOut draft) {
        return shelves.computeIfAbsent(item, id -> {
            List<Left> lots = new ArrayList<>();
            for (StockStore.LotStock filled : StockStore.filled(tx, id)) {
                lots.add(new Left(StockStore.lot(tx, filled.lotId()).orElseThrow(), filled.stock()));
            }
            if (draft.kind() != StockKind.SCRAPPED) {
                lots.sort(Comparator.comparingInt(left -> Directed.rank(left.lot, draft.purpose())));
            }
            return lots;
        });
    }

    /// Looks whether all lines of an item, and of a lot, together can go out.
    void refuse(StockOut draft) {
        Map<StockItemId, Quantity> wanted = new LinkedHashMap<>();
        Map<StockLotId, Quantity> named = new LinkedHashMap<>();
        for (StockOut.Line line : draft.lines()) {
            if (!line.quantity().positive()) {
                throw new Fault("SUPPLY-02", T.get("fault.nothing")).at("quantity");
            }
            Stock.item(tx, line.item());
            wanted.merge(line.item(), line.quantity(), Quantity::plus);
            if (line.lot() != null) {
                named.merge(line.lot(), line.quantity(), Quantity::plus);
            }
        }
        for (Map.Entry<StockItemId, Quantity> one : wanted.entrySet()) {
            refuse(draft, Stock.item(tx, one.getKey()), one.getValue(), named);
        }
    }

    private void refuse(StockOut draft, StockItem item, Quantity want, Map<StockLotId, Quantity> named) {
        Quantity good = Quantity.ZERO;
        Quantity expired = Quantity.ZERO;
        Quantity directed = Quantity.ZERO;
        Set<String> wishes = new LinkedHashSet<>();
        for (Left left : shelf(item.id(), draft)) {
            Quantity asked = named.getOrDefault(left.lot.id(), Quantity.ZERO);
            if (asked.positive() && expired(left, draft)) {
                throw new Fault("SUPPLY-04", T.get("fault.expired.lot", item.called(), left.lot.expiresOn()));
            }
            if (asked.compareTo(left.stock) > 0) {
                throw tooFew(item, left.stock, asked);
            }
            if (usable(left, draft)) {
                good = good.plus(left.stock);
            } else if (expired(left, draft)) {
                expired = expired.plus(left.stock);
            } else {
                good = good.plus(asked);
                directed = directed.plus(left.stock.minus(asked));
                wishes.add(left.lot.meant());
            }
        }
        if (want.compareTo(good) <= 0) {
            return;
        }
        if (want.compareTo(good.plus(directed)) <= 0) {
            throw new Fault(
                            "SUPPLY-30",
                            T.get(
                                    "fault.directed",
                                    item.called(),
                                    Amounts.words(item, good),
                                    Amounts.words(item, directed),
                                    String.join(T.get("directed.join"), wishes),
                                    Amounts.words(item, want),
                                    T.get("directed.beyond")))
                    .at("purpose");
        }
        good = good.plus(directed);
        if (expired.positive()) {
            throw new Fault(
                            "SUPPLY-04",
                            T.get(
                                    "fault.expired",
                                    item.called(),
                                    Amounts.words(item, good),
                                    Amounts.words(item, expired),
                                    Amounts.words(item, want)))
                    .at("quantity");
        }
        throw tooFew(item, good, want);
    }

    private static Fault tooFew(StockItem item, Quantity have, Quantity want) {
        return new Fault(
                        "SUPPLY-03",
                        T.get(
                                "fault.short",
                                item.called(),
                                Amounts.words(item, have),
                                Amounts.words(item, want),
                                Amounts.words(item, want.minus(have))))
                .at("quantity");
    }
}
