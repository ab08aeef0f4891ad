package org.shouwang.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.Ledger;

/// The funds of the branch and their ledgers: opens funds, takes money in, spends it for the purposes it was given for,
/// takes wrong lines back by counter-entries. Lines are append-only, so undo passes over them.
///
/// Faults of all verbs: FUND-02 no such fund or line, or the fund is wound up.
public final class Funds {
    private static final Texts T = Texts.of(Funds.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Funds(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Those that run before those that are wound up, the first opened first.
    public static List<Fund> all(Query q) {
        return FundStore.all(q);
    }

    public static Optional<Fund> find(Query q, FundId id) {
        return FundStore.fund(q, id);
    }

    public static Optional<FundLine> line(Query q, FundLineId id) {
        return FundStore.line(q, id);
    }

    /// What is left in the fund now.
    public static Money balance(Query q, FundId fund) {
        return FundStore.last(q, fund).map(FundLine::balance).orElse(Money.ZERO);
    }

    /// The lines dated in the period, in the order they were written.
    public static List<FundLine> lines(Query q, FundId fund, Period period) {
        return FundStore.lines(q, fund, period);
    }

    /// Another line of the fund that was not taken back and has the same voucher; empty where there is none.
    public static Optional<FundLine> sameVoucher(Query q, FundLine line) {
        return FundStore.sameVoucher(q, line);
    }

    /// The lines that came with one line of the donations, counter-entries included.
    public static List<FundLine> ofDonation(Query q, long donationLine) {
        return FundStore.ofDonation(q, donationLine);
    }

    /// @throws Fault FUND-01 something is missing, FUND-14 a fund that runs has this name
    public Fund open(FundDraft draft) {
        draft.check();
        return ledger.write(FundAct.OPEN, draft.name(), tx -> {
            Fund fund = Fund.of(new FundId(tx.nextId()), draft, today());
            ownName(tx, fund.id(), draft);
            tx.insert(FundStore.FUND, fund);
            return fund;
        });
    }

    /// Corrects what is written about a fund.
    ///
    /// @throws Fault as `open`; FUND-15 a purpose would fall away for which money was spent
    public void revise(FundId id, FundDraft draft) {
        draft.check();
        ledger.act(FundAct.REVISE, draft.name(), tx -> {
            Fund fund = stored(tx, id);
            ownName(tx, id, draft);
            for (String purpose : fund.allowed()) {
                if (!draft.purposes().contains(purpose) && FundStore.purposeUsed(tx, id, purpose)) {
                    throw new Fault("FUND-15", T.get("fault.purposeUsed", purpose)).at("purposes");
                }
            }
            tx.update(FundStore.FUND, fund.revised(draft));
        });
    }

    private static void ownName(Query q, FundId id, FundDraft draft) {
        boolean taken = FundStore.all(q).stream()
                .anyMatch(other -> other.running() && !other.id().equals(id) && draft.sameName(other));
        if (taken) {
            throw new Fault("FUND-14", T.get("fault.nameTaken", draft.name())).at("name");
        }
    }

    /// Winds a fund up; it takes no more lines.
    ///
    /// @throws Fault FUND-13 something is left in it
    public void finish(FundId id) {
        change(FundAct.FINISH, id, fund -> {
            Money left = ledger.read(q -> balance(q, id));
            if (!left.equals(Money.ZERO)) {
                throw new Fault("FUND-13", T.get("fault.left", left.text()));
            }
            return fund.closed(today());
        });
    }

    /// Lets a fund that was wound up run again.
    public void reopen(FundId id) {
        change(FundAct.REOPEN, id, fund -> fund.closed(null));
    }

    private void change(FundAct act, FundId id, Function<Fund, Fund> how) {
        String name = ledger.read(q -> stored(q, id)).name();
        ledger.act(act, name, tx -> tx.update(FundStore.FUND, how.apply(stored(tx, id))));
    }

    /// Writes money that came in.
    ///
    /// @throws Fault FUND-03 an amount of nothing, FUND-04 a day that cannot be, FUND-07 something is missing
    public FundLine takeIn(Taking taking) {
        return written(FundAct.TAKE_IN, taking.fund(), taking.amount(), tx -> takeIn(tx, taking));
    }

    /// As `takeIn`, within an act of another book, which runs through `Ledger.append`.
    public FundLine takeIn(Tx tx, Taking taking) {
        Fund fund = running(tx, taking.fund());
        return append(tx, fund, Entry.of(taking));
    }

    /// Writes money that went out, for a purpose or back to whoever granted it.
    ///
    /// @throws Fault as `takeIn`; FUND-05 no purpose of this fund, FUND-06 more than is left, FUND-08 approved and
    /// handled by one person
    public FundLine spend(SpendDraft draft) {
        FundAct act = draft.kind() == FundLineKind.RETURNED ? FundAct.HAND_BACK : FundAct.SPEND;
        return written(act, draft.fund(), draft.amount(), tx -> spend(tx, draft));
    }

    /// As `spend`, within an act of another book, which runs through `Ledger.append`.
    public FundLine spend(Tx tx, SpendDraft draft) {
        Fund fund = running(tx, draft.fund());
        draft.check();
        String purpose = draft.purpose();
        if (draft.kind() == FundLineKind.OUT
                && (purpose == null || !fund.allowed().contains(purpose))) {
            String allowed = String.join(T.get("join"), fund.allowed());
            String said = purpose == null
                    ? T.get("fault.noPurpose", fund.name(), allowed)
                    : T.get("fault.purpose", fund.name(), purpose, allowed);
            throw new Fault("FUND-05", said).at("purpose");
        }
        return append(tx, fund, Entry.of(draft));
    }

    /// Takes a line back by a counter-entry dated today. A line that came with a donation is taken back there.
    ///
    /// @param second who looked at it too; not the one who handled the line
    /// @throws Fault FUND-09 something is missing, FUND-10 no second person, FUND-11 taken back already, FUND-12 a
    /// counter-entry or of a donation, FUND-06 what came in was spent meanwhile
    public FundLine reverse(FundLineId id, String reason, @Nullable PersonName second) {
        FundLine line = ledger.read(q -> storedLine(q, id));
        if (line.donationLineId() != null) {
            throw new Fault("FUND-12", T.get("fault.ofDonation", line.label()));
        }
        return written(FundAct.REVERSE, line.fundId(), line.amount(), tx -> reverse(tx, id, reason, second));
    }

    /// As `reverse`, within an act of another book, which runs through `Ledger.append`; also for donations.
    public FundLine reverse(Tx tx, FundLineId id, String reason, @Nullable PersonName second) {
        FundLine line = storedLine(tx, id);
        Fund fund = running(tx, line.fundId());
        Confidential why = Confidential.orNull(reason);
        if (why == null) {
            throw new Fault("FUND-09", T.get("fault.reason")).at("reason");
        }
        if (second == null) {
            throw new Fault("FUND-09", T.get("fault.second")).at("second");
        }
        PersonName.checked(second, "second");
        if (second.equals(line.handler())) {
            throw new Fault("FUND-10", T.get("fault.sameSecond", second.value())).at("second");
        }
        if (line.counter()) {
            throw new Fault("FUND-12", T.get("fault.counter", line.label()));
        }
        FundStore.counter(tx, id).ifPresent(counter -> {
            throw new Fault("FUND-11", T.get("fault.reversed", line.label(), counter.label()));
        });
        String words = T.get("counter.words", line.label(), line.words().value());
        return append(tx, fund, Entry.against(line, today(), new Confidential(words), why, second));
    }

    private FundLine written(FundAct act, FundId fund, Money amount, Function<Tx, FundLine> work) {
        String name = ledger.read(q -> stored(q, fund)).name();
        return ledger.append(act, T.get("subject", name, amount.text()), work);
    }

    private FundLine append(Tx tx, Fund fund, Entry entry) {
        entry.check(fund, DayCheck.of(tx, fund, today()));
        Money left = balance(tx, fund.id());
        Money balance = left.plus(entry.amount());
        if (balance.compareTo(Money.ZERO) < 0) {
            String asked = Money.ZERO.minus(entry.amount()).text();
            String said = entry.counter()
                    ? T.get("fault.spentMeanwhile", fund.name(), left.text(), asked)
                    : T.get("fault.beyond", fund.name(), left.text(), asked);
            throw new Fault("FUND-06", said).at("amount");
        }
        int number = 1 + FundStore.lastNumber(tx, fund.id(), entry.day().getYear());
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        FundLine line = entry.line(new FundLineId(tx.nextId()), number, at, balance);
        Chain.append(tx, at, FundStore.LINE, line);
        return line;
    }

    private static Fund stored(Query q, FundId id) {
        return FundStore.fund(q, id).orElseThrow(() -> new Fault("FUND-02", T.get("fault.gone")));
    }

    private static Fund running(Query q, FundId id) {
        Fund fund = stored(q, id);
        if (!fund.running()) {
            throw new Fault("FUND-02", T.get("fault.finished", fund.name())).at("fund");
        }
        return fund;
    }

    private static FundLine storedLine(Query q, FundLineId id) {
        return FundStore.line(q, id).orElseThrow(() -> new Fault("FUND-02", T.get("fault.lineGone")));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
