package org.shouwang.supply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Chain;

/// One slip while it is written: its number, the balance after each line, and the refusal to go below zero on any day.
final class SlipWriter {
    private static final Texts T = Texts.of(SlipWriter.class);

    private final Tx tx;
    private final LocalDate day;
    private final Instant at;
    private final String no;
    private final List<StockMove> moves = new ArrayList<>();
    private final Map<StockItemId, Quantity> balances = new HashMap<>();

    /// @param letter R receipt, I issue, C stocktaking, V red-letter
    SlipWriter(Tx tx, Clock clock, String letter, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Fault("SUPPLY-10", T.get("fault.future", day)).at("day");
        }
        this.tx = tx;
        this.day = day;
        this.at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String begins = Numbered.begins(day, letter);
        this.no = Numbered.after(StockStore.lastNumber(tx, day, begins), begins);
    }

    String no() {
        return no;
    }

    LocalDate day() {
        return day;
    }

    Slip slip() {
        return new Slip(no, moves);
    }

    /// What a line writes of itself; number, day, time and balance come from the slip.
    interface Line {
        StockMove move(StockMoveId id, String no, LocalDate day, Instant at, Quantity balance);
    }

    StockMove write(StockItemId item, Quantity quantity, Line line) {
        Quantity before = balances.computeIfAbsent(item, id -> StockStore.balance(tx, id));
        Quantity after = before.plus(quantity);
        if (quantity.negative()) {
            refuseBelowZero(item, quantity, after);
        }
        StockMove move = line.move(new StockMoveId(tx.nextId()), no, day, at, after);
        Chain.append(tx, at, StockStore.MOVE, move);
        balances.put(item, after);
        moves.add(move);
        return move;
    }

    private void refuseBelowZero(StockItemId item, Quantity quantity, Quantity after) {
        StockItem what = StockStore.item(tx, item).orElseThrow();
        if (after.negative()) {
            throw new Fault(
                    "SUPPLY-03",
                    T.get(
                            "fault.short",
                            what.called(),
                            Amounts.words(what, after.minus(quantity)),
                            Amounts.words(what, quantity.negate()),
                            Amounts.words(what, after.negate())));
        }
        Quantity standing = StockStore.before(tx, item, day.plusDays(1)).plus(quantity);
        refuseDay(what, standing, day);
        for (StockStore.DaySum later : StockStore.after(tx, item, day)) {
            standing = standing.plus(later.quantity());
            refuseDay(what, standing, later.day());
        }
    }

    private void refuseDay(StockItem item, Quantity standing, LocalDate on) {
        if (standing.negative()) {
            throw new Fault(
                            "SUPPLY-11",
                            T.get("fault.backdated", item.called(), day, on, Amounts.words(item, standing.negate())))
                    .at("day");
        }
    }
}
