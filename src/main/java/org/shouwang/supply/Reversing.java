package org.shouwang.supply;

import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Writes a red-letter line: the negative of a line, with the reason and a second person.
final class Reversing {
    private static final Texts T = Texts.of(Reversing.class);

    private Reversing() {}

    static void reverse(
            Tx tx, SlipWriter slip, StockMove wrong, PersonName handler, Confidential reason, PersonName second) {
        if (wrong.red()) {
            throw new Fault("SUPPLY-07", T.get("fault.red", wrong.no()));
        }
        StockStore.reversal(tx, wrong.id()).ifPresent(red -> {
            throw new Fault("SUPPLY-06", T.get("fault.reversed", wrong.no(), red.no()));
        });
        Quantity back = wrong.quantity().negate();
        if (back.negative()) {
            refuseShort(tx, wrong);
        }
        LoanStore.ofMove(tx, wrong.id()).forEach(loan -> end(tx, slip, loan));
        LoanStore.endedBy(tx, wrong.id()).ifPresent(loan -> tx.update(LoanStore.LOAN, loan.again()));
        slip.write(
                wrong.itemId(),
                back,
                (id, no, day, at, balance) -> new StockMove(
                        id,
                        no,
                        day,
                        at,
                        wrong.itemId(),
                        wrong.lotId(),
                        wrong.kind(),
                        back,
                        balance,
                        wrong.party(),
                        wrong.taker(),
                        wrong.memberId(),
                        wrong.householdId(),
                        wrong.purpose(),
                        handler,
                        wrong.id(),
                        reason,
                        second,
                        null,
                        wrong.issueListId(),
                        wrong.fundLineId(),
                        wrong.donationLineId()));
    }

    /// The goods of a receipt may have gone out already.
    private static void refuseShort(Tx tx, StockMove wrong) {
        Quantity left = StockStore.inLot(tx, wrong.lotId());
        if (left.compareTo(wrong.quantity()) < 0) {
            StockItem item = Stock.item(tx, wrong.itemId());
            throw new Fault(
                    "SUPPLY-03",
                    T.get(
                            "fault.short.reverse",
                            item.called(),
                            Amounts.words(item, wrong.quantity()),
                            Amounts.words(item, left),
                            Amounts.words(item, wrong.quantity().minus(left))));
        }
    }

    private static void end(Tx tx, SlipWriter slip, StockLoan loan) {
        if (loan.ending() != null) {
            throw new Fault("SUPPLY-12", T.get("fault.loan.ended", Texts.name(loan.ending())));
        }
        tx.update(LoanStore.LOAN, loan.ended(slip.day(), StockLoan.Ending.REVERSED, null));
    }
}
