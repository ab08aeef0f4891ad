package org.shouwang.donation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.Funds;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.Ledger;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockMove;
import org.shouwang.supply.StockMoveId;

/// The counter-entry to a receipt: refused while something of it is in other hands.
final class Countering {
    private static final Texts T = Texts.of(Countering.class);
    private static final int NAMED = 3;

    private final Stock stock;
    private final Funds funds;
    private final Clock clock;
    private final PersonName by;
    private final String reason;
    private final @Nullable PersonName second;

    Countering(Ledger ledger, Stock stock, Funds funds, Clock clock, String reason, @Nullable PersonName second) {
        this.stock = stock;
        this.funds = funds;
        this.clock = clock;
        this.by = new PersonName(ledger.actor().name());
        this.reason = reason.strip();
        this.second = second;
    }

    /// @throws Fault DONATION-12 no reason, no second person or the one who corrects or who received it, taken back
    /// already, a counter-entry itself
    Receipt checked(Query q, DonationId id) {
        Receipt wrong = Donations.find(q, id).orElseThrow(() -> new Fault("DONATION-12", T.get("fault.receipt")));
        Donation donation = wrong.donation();
        if (wrong.red()) {
            throw new Fault("DONATION-12", T.get("fault.red", donation.no()));
        }
        if (wrong.counter() != null) {
            throw new Fault(
                    "DONATION-12",
                    T.get("fault.reversed", donation.no(), wrong.counter().no()));
        }
        if (reason.isEmpty()) {
            throw new Fault("DONATION-12", T.get("fault.reason")).at("reason");
        }
        if (second == null) {
            throw new Fault("DONATION-12", T.get("fault.second")).at("second");
        }
        PersonName.checked(second, "second");
        if (second.equals(by) || second.equals(donation.receiver())) {
            throw new Fault("DONATION-12", T.get("fault.second.same", second.value())).at("second");
        }
        return wrong;
    }

    Receipt write(Tx tx, DonationId id, String number) {
        Receipt wrong = checked(tx, id);
        refuseGone(tx, wrong);
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        PersonName witness = Objects.requireNonNull(second);
        Donation counter = wrong.donation()
                .countered(new DonationId(tx.nextId()), number, LocalDate.now(clock), at, by, reason, witness);
        Chain.append(tx, at, DonationStore.DONATION, counter);
        List<DonationLine> lines = new ArrayList<>();
        for (DonationLine line : wrong.lines()) {
            DonationLine red = line.countered(new DonationLineId(tx.nextId()), counter.id());
            Chain.append(tx, at, DonationStore.LINE, red);
            lines.add(red);
            takeOut(tx, line, witness);
        }
        if (wrong.donation().intentId() != null) {
            DonationStore.intent(tx, wrong.donation().intentId())
                    .ifPresent(
                            intent -> tx.update(DonationStore.INTENT, intent.answered(IntentState.ACCEPTED, null, at)));
        }
        return new Receipt(counter, lines, null);
    }

    private void takeOut(Tx tx, DonationLine line, PersonName witness) {
        if (line.money()) {
            for (FundLine income : Funds.ofDonation(tx, line.id().value())) {
                if (!income.counter()) {
                    funds.reverse(tx, income.id(), reason, witness);
                }
            }
            return;
        }
        List<StockMoveId> receipts = Stock.ofDonation(tx, line.id().value()).stream()
                .filter(move -> move.kind() == StockKind.DONATED && !move.red())
                .map(StockMove::id)
                .toList();
        stock.reverse(tx, receipts, reason, by.value(), witness.value());
    }

    private static void refuseGone(Query q, Receipt wrong) {
        Trail trail = Trail.of(q, wrong);
        for (Trail.Part part : trail.parts()) {
            List<Trail.Gone> gone = part.gone();
            if (!part.line().money() && !gone.isEmpty()) {
                List<String> whom = gone.stream()
                        .limit(NAMED)
                        .map(one -> T.get("gone.to", one.to(), part.much(one.amount())))
                        .toList();
                String words = String.join(T.get("gifts.between"), whom);
                long all = gone.stream().mapToLong(Trail.Gone::amount).sum();
                String told = gone.size() > NAMED ? T.get("gone.more", words, gone.size()) : words;
                throw new Fault(
                        "DONATION-08", T.get("fault.gone.out", part.line().named(), part.much(all), told));
            }
        }
    }
}
