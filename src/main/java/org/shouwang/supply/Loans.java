package org.shouwang.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// 在外物品: who has which badge, armband, flag or vest since when; giving back puts it into stock again.
///
/// Faults: SUPPLY-20 it is no longer out.
public final class Loans {
    private static final Texts T = Texts.of(Loans.class);

    private final Ledger ledger;
    private final Clock clock;
    private final Stock stock;

    public Loans(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.stock = new Stock(ledger, clock);
    }

    /// All that were ever out, the oldest first.
    public static List<StockLoan> all(Query q) {
        return LoanStore.all(q);
    }

    /// Those in people's hands now.
    public static List<StockLoan> open(Query q) {
        return LoanStore.open(q);
    }

    /// Receives several back whole, in one act and on one slip.
    public Slip giveBack(List<StockLoanId> ids, LocalDate day) {
        Slip[] slip = new Slip[1];
        ledger.remember(StockAct.GIVE_BACK, subject(ids), tx -> {
            StockIn draft = StockIn.of(StockKind.RETURNED, day, null);
            for (StockLoanId id : ids) {
                StockLoan loan = open(tx, id);
                draft = draft.line(
                        StockIn.Line.of(loan.itemId(), loan.quantity()).backTo(loan.lotId()));
            }
            Slip made = stock.receive(tx, draft.purpose(T.get("loan.purpose")));
            for (int i = 0; i < ids.size(); i++) {
                StockLoan loan = open(tx, ids.get(i));
                tx.update(
                        LoanStore.LOAN,
                        loan.ended(
                                day,
                                StockLoan.Ending.GIVEN_BACK,
                                made.moves().get(i).id()));
            }
            slip[0] = made;
        });
        return Objects.requireNonNull(slip[0]);
    }

    /// Receives a part back; the rest stays out.
    ///
    /// @throws Fault SUPPLY-21 more than are out
    public Slip giveBack(StockLoanId id, Quantity part, LocalDate day) {
        StockLoan known = ledger.read(q -> open(q, id));
        if (part.compareTo(known.quantity()) > 0 || !part.positive()) {
            throw new Fault(
                            "SUPPLY-21",
                            T.get("fault.loan.more", known.quantity().text()))
                    .at("quantity");
        }
        if (part.equals(known.quantity())) {
            return giveBack(List.of(id), day);
        }
        Slip[] slip = new Slip[1];
        ledger.remember(StockAct.GIVE_BACK, subject(List.of(id)), tx -> {
            StockLoan loan = open(tx, id);
            Slip made = stock.receive(
                    tx,
                    StockIn.of(StockKind.RETURNED, day, null)
                            .purpose(T.get("loan.purpose"))
                            .line(StockIn.Line.of(loan.itemId(), part).backTo(loan.lotId())));
            StockMoveId back = made.moves().getFirst().id();
            tx.insert(
                    LoanStore.LOAN,
                    loan.of(new StockLoanId(tx.nextId()), part).ended(day, StockLoan.Ending.GIVEN_BACK, back));
            tx.update(LoanStore.LOAN, loan.of(id, loan.quantity().minus(part)));
            slip[0] = made;
        });
        return Objects.requireNonNull(slip[0]);
    }

    /// Notes things as lost; they do not come back into stock.
    public void lose(List<StockLoanId> ids, LocalDate day, @Nullable String note) {
        ledger.act(
                StockAct.LOSE_LOAN,
                subject(ids),
                tx -> ids.forEach(id -> {
                    StockLoan loan = open(tx, id);
                    tx.update(
                            LoanStore.LOAN,
                            loan.noted(Confidential.orNull(note)).ended(day, StockLoan.Ending.LOST, null));
                }));
    }

    /// Notes the number on a thing.
    public void mark(StockLoanId id, @Nullable String marking) {
        ledger.act(
                StockAct.MARK_LOAN,
                subject(List.of(id)),
                tx -> tx.update(
                        LoanStore.LOAN,
                        open(tx, id).marked(marking == null || marking.isBlank() ? null : marking.strip())));
    }

    private String subject(List<StockLoanId> ids) {
        return ledger.read(q -> {
            StockLoan first = open(q, ids.getFirst());
            String name = Stock.item(q, first.itemId()).called();
            String who = first.holder() == null ? name : first.holder().value() + " " + name;
            return ids.size() == 1 ? who : T.get("subject.several", who, ids.size());
        });
    }

    private static StockLoan open(Query q, StockLoanId id) {
        return LoanStore.loan(q, id)
                .filter(loan -> loan.endedOn() == null)
                .orElseThrow(() -> new Fault("SUPPLY-20", T.get("fault.loan.over")));
    }
}
