package org.shouwang.supply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        refuseShort(draft);
        for (StockOut.Line line : draft.lines()) {
            StockItem item = Stock.item(tx, line.item());
            Quantity open = line.quantity();
            for (Left left : shelf(item.id())) {
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

    private boolean usable(Left left, StockOut draft) {
        return draft.kind() == StockKind.SCRAPPED || !left.lot.expired(draft.day());
    }

    private List<Left> shelf(StockItemId item) {
        return shelves.computeIfAbsent(item, id -> {
            List<Left> lots = new ArrayList<>();
            for (StockStore.LotStock filled : StockStore.filled(tx, id)) {
                lots.add(new Left(StockStore.lot(tx, filled.lotId()).orElseThrow(), filled.stock()));
            }
            return lots;
        });
    }

    /// All lines of an item, and of a lot, together.
    private void refuseShort(StockOut draft) {
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
            refuseShort(draft, Stock.item(tx, one.getKey()), one.getValue(), named);
        }
    }

    private void refuseShort(StockOut draft, StockItem item, Quantity want, Map<StockLotId, Quantity> named) {
        Quantity good = Quantity.ZERO;
        Quantity expired = Quantity.ZERO;
        for (Left left : shelf(item.id())) {
            Quantity asked = named.getOrDefault(left.lot.id(), Quantity.ZERO);
            if (asked.positive() && !usable(left, draft)) {
                throw new Fault("SUPPLY-04", T.get("fault.expired.lot", item.called(), left.lot.expiresOn()));
            }
            if (asked.compareTo(left.stock) > 0) {
                throw tooFew(item, left.stock, asked);
            }
            if (usable(left, draft)) {
                good = good.plus(left.stock);
            } else {
                expired = expired.plus(left.stock);
            }
        }
        if (want.compareTo(good) <= 0) {
            return;
        }
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
