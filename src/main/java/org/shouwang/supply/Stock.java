package org.shouwang.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// 物资收发存: receives, issues and takes back by red-letter lines; the ledger only grows, and the store itself holds
/// opening + in - out = closing.
///
/// Faults of all verbs: SUPPLY-01 the item is gone, SUPPLY-02 nothing to book, SUPPLY-10 a day in the future.
public final class Stock {
    private static final Texts T = Texts.of(Stock.class);
    private static final String RECEIPT = "R";
    private static final String RED = "V";

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Stock(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Books what came in, as an act of its own. Undo passes over it: what was wrong is taken back by [#reverse].
    ///
    /// @throws Fault SUPPLY-14 a kind that is no receipt, SUPPLY-13 an item no longer in use
    public Slip receive(StockIn draft) {
        return booked(
                StockAct.RECEIVE,
                q -> subject(q, first(draft.lines()).item(), draft.lines().size()),
                tx -> receive(tx, draft));
    }

    /// Books what came in as part of another book's act, such as accepting a donation.
    public Slip receive(Tx tx, StockIn draft) {
        if (!draft.kind().in() || draft.kind().counted()) {
            throw new Fault("SUPPLY-14", T.get("fault.kind", Texts.name(draft.kind())));
        }
        first(draft.lines());
        PersonName handler = handler(draft.handler());
        SlipWriter slip = new SlipWriter(tx, clock, RECEIPT, draft.day());
        for (StockIn.Line line : draft.lines()) {
            StockItem item = inUse(tx, line.item(), draft.kind());
            if (!line.quantity().positive()) {
                throw new Fault("SUPPLY-02", T.get("fault.nothing")).at("quantity");
            }
            StockLot lot = Lots.into(tx, item, line, draft);
            slip.write(
                    item.id(),
                    line.quantity(),
                    (id, no, day, at, balance) -> new StockMove(
                            id,
                            no,
                            day,
                            at,
                            item.id(),
                            lot.id(),
                            draft.kind(),
                            line.quantity(),
                            balance,
                            Confidential.orNull(draft.party()),
                            null,
                            null,
                            null,
                            Confidential.orNull(draft.purpose()),
                            handler,
                            null,
                            null,
                            null,
                            null,
                            null,
                            line.fundLineId(),
                            line.donationLineId()));
        }
        return slip.slip();
    }

    /// Books what goes out, from the lots that expire first: one line for each lot. Returnable things are noted as
    /// being in the hands of who took them.
    ///
    /// @throws Fault SUPPLY-03 not enough, saying what is missing, SUPPLY-04 what is there has expired (only
    /// SCRAPPED takes it), SUPPLY-30 what is left is meant for something the purpose does not speak of, SUPPLY-11
    /// there was not enough on an earlier day, SUPPLY-14 a kind that is no issue
    public Slip issue(StockOut draft) {
        return booked(
                StockAct.ISSUE,
                q -> subject(q, first(draft.lines()).item(), draft.lines().size()),
                tx -> issue(tx, draft));
    }

    /// Books what goes out as part of another book's act.
    public Slip issue(Tx tx, StockOut draft) {
        first(draft.lines());
        return new Issuing(tx, clock, handler(draft.handler())).issue(draft);
    }

    /// Takes back one line by a red-letter line of today.
    ///
    /// @throws Fault SUPPLY-06 taken back already, SUPPLY-07 a red-letter line itself, SUPPLY-08 no reason,
    /// SUPPLY-09 no second person or the handler again, SUPPLY-03 the stock would go below zero, SUPPLY-12 given
    /// back or lost since
    public Slip reverse(StockMoveId id, String reason, String secondPerson) {
        return reverse(List.of(id), reason, null, secondPerson);
    }

    /// Takes back several lines in one act.
    ///
    /// @throws Fault SUPPLY-40 a receipt of the donations, which is taken back there
    /// @param handler who corrects; null for the user of the program
    public Slip reverse(List<StockMoveId> ids, String reason, @Nullable String handler, String secondPerson) {
        return booked(
                StockAct.REVERSE,
                q -> T.get("subject.reverse", move(q, first(ids)).no(), ids.size()),
                tx -> {
                    ids.forEach(id -> refuseDonated(move(tx, id)));
                    return reverse(tx, ids, reason, handler, secondPerson);
                });
    }

    /// What came in with a receipt goes out with its counter-entry, so that receipt and stock say the same.
    private static void refuseDonated(StockMove move) {
        if (move.donationLineId() != null && move.kind() == StockKind.DONATED) {
            throw new Fault("SUPPLY-40", T.get("fault.ofDonation", move.no()));
        }
    }

    /// Takes back lines as part of another book's act.
    public Slip reverse(Tx tx, List<StockMoveId> ids, String reason, @Nullable String handler, String secondPerson) {
        PersonName by = handler(handler);
        Confidential why = Witness.reason(reason);
        PersonName second = Witness.second(secondPerson, by);
        SlipWriter slip = new SlipWriter(tx, clock, RED, LocalDate.now(clock));
        for (StockMoveId id : ids) {
            Reversing.reverse(tx, slip, move(tx, id), by, why, second);
        }
        return slip.slip();
    }

    private Slip booked(StockAct act, Function<Query, String> subject, Function<Tx, Slip> work) {
        Slip[] slip = new Slip[1];
        ledger.remember(act, ledger.read(subject), tx -> slip[0] = work.apply(tx));
        return Objects.requireNonNull(slip[0]);
    }

    private PersonName handler(@Nullable String name) {
        PersonName given = Witness.person(name, "handler");
        return given == null ? new PersonName(ledger.actor().name()) : given;
    }

    /// All items in use and retired with what is there.
    public List<StockLevel> levels() {
        return ledger.read(q -> levels(q, LocalDate.now(clock)));
    }

    /// The same from a reading that is under way, as on a day (for expiry).
    public static List<StockLevel> levels(Query q, LocalDate today) {
        return Levels.of(q, today);
    }

    /// The card of an item.
    public StockCard card(StockItemId item, LocalDate from, LocalDate to) {
        return ledger.read(q -> card(q, item, from, to));
    }

    public static StockCard card(Query q, StockItemId item, LocalDate from, LocalDate to) {
        return StockCard.of(q, item(q, item), from, to);
    }

    /// 收发存: opening, in and out by kind, closing of each item over some days.
    public static StockLedger ledger(Query q, LocalDate from, LocalDate to) {
        return StockLedger.of(q, from, to);
    }

    /// All lines of some days, in their order.
    public static List<StockMove> moves(Query q, LocalDate from, LocalDate to) {
        return StockStore.moves(q, from, to);
    }

    /// The lines of one slip.
    public static List<StockMove> slip(Query q, String no) {
        return StockStore.slip(q, no);
    }

    /// The lines of a slip that can still be taken back.
    public static List<StockMove> standing(Query q, String no) {
        return StockStore.standing(q, no);
    }

    /// What became of goods that came by a line of a donation: their receipt and each issue, in order.
    public static List<StockMove> ofDonation(Query q, long donationLine) {
        return StockStore.ofDonation(q, donationLine);
    }

    /// What was bought with a line of the fund ledger.
    public static List<StockMove> ofFund(Query q, long fundLine) {
        return StockStore.ofFund(q, fundLine);
    }

    public static Optional<StockLot> lot(Query q, StockLotId id) {
        return StockStore.lot(q, id);
    }

    /// All that ever came.
    public static Map<StockLotId, StockLot> lots(Query q) {
        Map<StockLotId, StockLot> lots = new HashMap<>();
        StockStore.lots(q).forEach(lot -> lots.put(lot.id(), lot));
        return lots;
    }

    /// @throws Fault SUPPLY-01
    public static StockItem item(Query q, StockItemId id) {
        return StockStore.item(q, id).orElseThrow(() -> new Fault("SUPPLY-01", T.get("fault.gone")));
    }

    /// What is there of an item now.
    public static Quantity balance(Query q, StockItemId item) {
        return StockStore.balance(q, item);
    }

    private static StockItem inUse(Query q, StockItemId id, StockKind kind) {
        StockItem item = item(q, id);
        if (item.retiredOn() != null && kind != StockKind.RETURNED) {
            throw new Fault("SUPPLY-13", T.get("fault.retired", item.called())).at("item");
        }
        return item;
    }

    private static StockMove move(Query q, StockMoveId id) {
        return StockStore.move(q, id).orElseThrow(() -> new Fault("SUPPLY-01", T.get("fault.gone")));
    }

    private static String subject(Query q, StockItemId first, int lines) {
        String name = item(q, first).called();
        return lines == 1 ? name : T.get("subject.several", name, lines);
    }

    private static <E> E first(List<E> lines) {
        if (lines.isEmpty()) {
            throw new Fault("SUPPLY-02", T.get("fault.nothing")).at("quantity");
        }
        return lines.getFirst();
    }
}
