package org.shouwang.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// 盘点: prepares the sheet, takes what was counted, and books the differences in one act.
///
/// Faults: SUPPLY-22 one is under way already, SUPPLY-23 it is booked or gone.
public final class StockCounts {
    private static final Texts T = Texts.of(StockCounts.class);
    private static final String SLIP = "C";
    private static final String LETTER = "P";

    private final Ledger ledger;
    private final Clock clock;

    public StockCounts(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The one under way.
    public static Optional<StockCount> open(Query q) {
        return CountStore.open(q);
    }

    /// All, the newest first.
    public static List<StockCount> all(Query q) {
        return CountStore.all(q);
    }

    /// In the order of the sheet.
    public static List<StockCountLine> lines(Query q, StockCountId id) {
        return CountStore.lines(q, id);
    }

    /// Prepares one of today: a line for each lot with something left, one for each item without.
    ///
    /// @param kinds which sorts of goods; empty for all
    public StockCount prepare(Set<StockItemKind> kinds, @Nullable String handler, @Nullable String note) {
        LocalDate today = LocalDate.now(clock);
        return ledger.write(StockAct.PREPARE_COUNT, today.toString(), tx -> {
            CountStore.open(tx).ifPresent(open -> {
                throw new Fault("SUPPLY-22", T.get("fault.count.open", open.no()));
            });
            String no = Numbered.after(CountStore.lastNumber(tx, today), Numbered.begins(today, LETTER));
            PersonName by = Witness.person(handler, "handler");
            StockCount count = new StockCount(
                    new StockCountId(tx.nextId()),
                    no,
                    today,
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    by == null ? new PersonName(ledger.actor().name()) : by,
                    null,
                    null,
                    note == null || note.isBlank() ? null : note.strip());
            tx.insert(CountStore.COUNT, count);
            int place = 0;
            for (StockLevel level : Levels.of(tx, today)) {
                StockItem item = level.item();
                if (item.retiredOn() != null || !kinds.isEmpty() && !kinds.contains(item.kind())) {
                    continue;
                }
                if (level.lots().isEmpty()) {
                    tx.insert(CountStore.LINE, line(tx, count, ++place, item, null, Quantity.ZERO));
                }
                for (StockLevel.InLot one : level.lots()) {
                    tx.insert(
                            CountStore.LINE,
                            line(tx, count, ++place, item, one.lot().id(), one.stock()));
                }
            }
            if (place == 0) {
                throw new Fault("SUPPLY-02", T.get("fault.count.none"));
            }
            return count;
        });
    }

    private static StockCountLine line(
            Tx tx, StockCount count, int place, StockItem item, @Nullable StockLotId lot, Quantity expected) {
        return new StockCountLine(
                new StockCountLineId(tx.nextId()), count.id(), place, item.id(), lot, expected, null, null);
    }

    /// Notes what was counted; null takes it back.
    public void enter(StockCountLineId id, @Nullable Quantity counted, @Nullable String reason) {
        if (counted != null && counted.negative()) {
            throw new Fault("SUPPLY-02", T.get("fault.nothing")).at("quantity");
        }
        String name = ledger.read(q -> Stock.item(q, line(q, id).itemId()).called());
        ledger.act(StockAct.ENTER_COUNT, name, tx -> {
            StockCountLine line = line(tx, id);
            under(tx, line.countId());
            tx.update(CountStore.LINE, line.entered(counted, Confidential.orNull(reason)));
        });
    }

    /// Notes for every line nobody has counted that it is as the ledger says.
    public void enterRest(StockCountId id) {
        ledger.act(StockAct.ENTER_COUNT, under(id).no(), tx -> {
            for (StockCountLine line : CountStore.lines(tx, id)) {
                if (line.counted() == null) {
                    tx.update(CountStore.LINE, line.entered(line.expected(), line.reason()));
                }
            }
        });
    }

    /// What was received and issued since the sheet was prepared: the ledger's figures of now are expected, and
    /// lots that came since get a line.
    public void expectNow(StockCountId id) {
        ledger.act(
                StockAct.PREPARE_COUNT,
                under(id).no(),
                tx -> new Expected(tx)
                        .onto(tx, id, CountStore.lines(tx, under(tx, id).id())));
    }

    /// What the ledger says now of each line.
    public static Map<StockCountLineId, Quantity> now(Query q, List<StockCountLine> lines) {
        Expected expected = new Expected(q);
        Map<StockCountLineId, Quantity> now = new HashMap<>();
        lines.forEach(line -> now.put(line.id(), expected.now(line)));
        return now;
    }

    /// Books the differences of what was counted; lines nobody counted stay as they are. What came or went since
    /// the sheet was prepared stays booked.
    ///
    /// @param secondPerson who looked on; not asked for where nothing differs
    /// @return the lines, none where nothing differs
    /// @throws Fault SUPPLY-24 a difference without a reason, SUPPLY-25 nothing was counted, SUPPLY-09 no second
    /// person or the handler again, SUPPLY-03 less is left by now than is missing
    public List<StockMove> book(StockCountId id, String secondPerson) {
        StockCount open = under(id);
        List<StockMove> moves = new ArrayList<>();
        ledger.remember(StockAct.BOOK_COUNT, open.no(), tx -> {
            StockCount count = under(tx, id);
            List<StockCountLine> counted = CountStore.lines(tx, id).stream()
                    .filter(line -> line.counted() != null)
                    .toList();
            if (counted.isEmpty()) {
                throw new Fault("SUPPLY-25", T.get("fault.count.empty"));
            }
            List<StockCountLine> differing = counted.stream()
                    .filter(line -> !line.difference().equals(Quantity.ZERO))
                    .toList();
            PersonName second = differing.isEmpty()
                    ? Witness.person(secondPerson, "secondPerson")
                    : Witness.second(secondPerson, count.handler());
            if (second != null && !differing.isEmpty()) {
                SlipWriter slip = new SlipWriter(tx, clock, SLIP, count.day());
                differing.forEach(line -> book(tx, slip, count, line, second));
                moves.addAll(slip.slip().moves());
            }
            tx.update(CountStore.COUNT, count.booked(clock.instant().truncatedTo(ChronoUnit.SECONDS), second));
        });
        return List.copyOf(moves);
    }

    private static void book(Tx tx, SlipWriter slip, StockCount count, StockCountLine line, PersonName second) {
        StockItem item = Stock.item(tx, line.itemId());
        if (line.reason() == null) {
            throw new Fault("SUPPLY-24", T.get("fault.count.reason", item.called()));
        }
        Quantity difference = line.difference();
        StockLotId lot = line.lotId() == null
                ? Lots.plain(tx, item, Texts.name(StockKind.COUNT_MORE)).id()
                : line.lotId();
        Quantity left = StockStore.inLot(tx, lot).plus(difference);
        if (left.negative()) {
            throw new Fault(
                    "SUPPLY-03",
                    T.get(
                            "fault.count.less",
                            item.called(),
                            Amounts.words(item, difference.negate()),
                            Amounts.words(item, left.minus(difference))));
        }
        StockKind kind = difference.positive() ? StockKind.COUNT_MORE : StockKind.COUNT_LESS;
        slip.write(
                item.id(),
                difference,
                (id, no, day, at, balance) -> new StockMove(
                        id,
                        no,
                        day,
                        at,
                        item.id(),
                        lot,
                        kind,
                        difference,
                        balance,
                        null,
                        null,
                        null,
                        null,
                        null,
                        count.handler(),
                        null,
                        line.reason(),
                        second,
                        count.id(),
                        null,
                        null,
                        null));
    }

    /// Throws a stocktaking away that was not booked.
    public void drop(StockCountId id) {
        ledger.act(StockAct.DROP_COUNT, under(id).no(), tx -> {
            StockCount count = under(tx, id);
            CountStore.lines(tx, id).forEach(line -> tx.delete(CountStore.LINE, line));
            tx.delete(CountStore.COUNT, count);
        });
    }

    private StockCount under(StockCountId id) {
        return ledger.read(q -> under(q, id));
    }

    private static StockCount under(Query q, StockCountId id) {
        return CountStore.count(q, id)
                .filter(count -> count.bookedAt() == null)
                .orElseThrow(() -> new Fault("SUPPLY-23", T.get("fault.count.over")));
    }

    private static StockCountLine line(Query q, StockCountLineId id) {
        return CountStore.line(q, id).orElseThrow(() -> new Fault("SUPPLY-23", T.get("fault.count.over")));
    }
}
