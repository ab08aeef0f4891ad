package org.shouwang.donation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundDraft;
import org.shouwang.fund.FundId;
import org.shouwang.fund.FundSource;
import org.shouwang.fund.Funds;
import org.shouwang.fund.Taking;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.Ledger;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockIn;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;

/// The book of receipts: what is given is typed once and goes, in one act, into the receipt, the stock and the funds.
/// Receipts only grow, so undo passes over them; a wrong one is taken back by a counter-entry.
public final class Donations {
    private static final Texts T = Texts.of(Donations.class);

    private final Ledger ledger;
    private final Clock clock;
    private final Stock stock;
    private final StockItems items;
    private final Funds funds;

    /// @param clock in the zone of the compound
    public Donations(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.stock = new Stock(ledger, clock);
        this.items = new StockItems(ledger, clock);
        this.funds = new Funds(ledger, clock);
    }

    /// All receipts and counter-entries with their lines, the latest first.
    public static List<Receipt> all(Query q) {
        return Receipt.all(q);
    }

    public static Optional<Receipt> find(Query q, DonationId id) {
        return DonationStore.donation(q, id).map(donation -> Receipt.of(q, donation));
    }

    /// Receives a donation: receipt, stock and funds in one act. An offer it fulfils has arrived then. Goods that
    /// never were in stock become a new item.
    ///
    /// @throws Fault DONATION-01, -05, -07, -09, -10 as `DonationDraft.check`, DONATION-06 a unit in which the
    /// stock does not count the item, DONATION-02 the offer is gone, DONATION-03 it has arrived; those of the fund
    public Receipt receive(DonationDraft draft) {
        PersonName by = draft.receiver() == null ? actor() : draft.receiver();
        draft.check(today(), by);
        @Nullable Receipt[] made = new Receipt[1];
        String subject = T.get("subject.receive", draft.donor().called(), brief(draft.gifts()));
        ledger.remember(DonationAct.RECEIVE, subject, tx -> made[0] = receive(tx, draft, by));
        return Objects.requireNonNull(made[0]);
    }

    private Receipt receive(Tx tx, DonationDraft draft, PersonName by) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Donor donor = draft.donor();
        Donation donation = new Donation(
                new DonationId(tx.nextId()),
                number(tx, draft.day()),
                draft.day(),
                at,
                donor.name(),
                donor.kind(),
                donor.phone(),
                donor.publication(),
                Confidential.orNull(draft.wish()),
                by,
                draft.witness(),
                draft.intent(),
                null,
                null,
                null);
        Chain.append(tx, at, DonationStore.DONATION, donation);
        List<DonationLine> lines = new ArrayList<>();
        StockIn goods = StockIn.of(StockKind.DONATED, draft.day(), party(donation))
                .handler(by.value())
                .meant(draft.wish());
        for (Gift gift : draft.gifts()) {
            DonationLine line = gift.isMoney()
                    ? money(tx, donation, lines.size() + 1, gift, draft)
                    : goods(tx, donation, lines.size() + 1, gift);
            Chain.append(tx, at, DonationStore.LINE, line);
            lines.add(line);
            if (line.itemId() != null && line.quantity() != null) {
                goods = goods.line(StockIn.Line.of(line.itemId(), line.quantity())
                        .lot(null, line.expiresOn())
                        .donated(line.id().value()));
            } else {
                takeIn(tx, donation, line);
            }
        }
        if (!goods.lines().isEmpty()) {
            stock.receive(tx, goods);
        }
        arrived(tx, draft.intent(), at);
        return new Receipt(donation, lines, null);
    }

    private DonationLine goods(Tx tx, Donation donation, int no, Gift gift) {
        StockItem item = Shelf.of(tx).item(gift).orElseGet(() -> items.add(tx, Shelf.fresh(gift)));
        Quantity counted = Shelf.counted(item, gift);
        boolean packed = gift.unit() != null && !gift.unit().equals(item.unit());
        return new DonationLine(
                new DonationLineId(tx.nextId()),
                donation.id(),
                no,
                item.id(),
                null,
                item.name(),
                item.spec(),
                item.unit(),
                counted,
                null,
                gift.money(),
                gift.money() == null ? ValueGround.NONE : gift.ground(),
                gift.expiresOn(),
                packed ? asGiven(gift) : null);
    }

    /// Such as 5箱, or 5箱（200只/箱） where that was told.
    private static String asGiven(Gift gift) {
        return gift.packing()
                .map(packing -> T.get("note.packs", gift.much(), packing.words()))
                .orElse(gift.much());
    }

    private DonationLine money(Tx tx, Donation donation, int no, Gift gift, DonationDraft draft) {
        Fund fund = fund(tx, draft.fund());
        return new DonationLine(
                new DonationLineId(tx.nextId()),
                donation.id(),
                no,
                null,
                fund.id(),
                T.get("line.money"),
                null,
                null,
                null,
                gift.money(),
                null,
                ValueGround.NONE,
                null,
                null);
    }

    private Fund fund(Tx tx, @Nullable FundId chosen) {
        if (chosen != null) {
            return Funds.find(tx, chosen).orElseThrow(() -> new Fault("DONATION-11", T.get("fault.fund")));
        }
        return Funds.all(tx).stream()
                .filter(fund -> fund.source() == FundSource.DONATED && fund.running())
                .findFirst()
                .orElseGet(() -> funds.open(new FundDraft(
                        FundSource.DONATED, T.get("fund.usual"), null, null, Texts.split(T.get("fund.purposes")))));
    }

    private void takeIn(Tx tx, Donation donation, DonationLine line) {
        funds.takeIn(
                tx,
                new Taking(
                        Objects.requireNonNull(line.fundId()),
                        donation.day(),
                        Objects.requireNonNull(line.amount()),
                        T.get("fund.words", donation.giver().called()),
                        donation.no(),
                        donation.receiver(),
                        line.id().value()));
    }

    private void arrived(Tx tx, @Nullable IntentId offer, Instant at) {
        if (offer == null) {
            return;
        }
        Intent intent = Intents.stored(tx, offer);
        if (intent.state() == IntentState.ARRIVED) {
            throw new Fault("DONATION-03", T.get("fault.arrived"));
        }
        tx.update(DonationStore.INTENT, intent.answered(IntentState.ARRIVED, null, at));
    }

    /// Takes a receipt back by a counter-entry of today, which takes its lines out of stock and funds again.
    /// An offer it fulfilled is expected again.
    ///
    /// @throws Fault DONATION-12 see `Countering`, DONATION-08 something of it was given out,
    /// saying how much to whom
    public Receipt reverse(DonationId id, String reason, @Nullable PersonName second) {
        Countering counter = new Countering(ledger, stock, funds, clock, reason, second);
        Receipt wrong = ledger.read(q -> counter.checked(q, id));
        @Nullable Receipt[] made = new Receipt[1];
        String subject = T.get(
                "subject.reverse",
                wrong.donation().no(),
                wrong.donation().giver().called());
        ledger.remember(DonationAct.REVERSE, subject, tx -> made[0] = counter.write(tx, id, number(tx, today())));
        return Objects.requireNonNull(made[0]);
    }

    /// The next number of the year, such as 捐字2026-0007; counter-entries have numbers of their own.
    private static String number(Query q, LocalDate day) {
        long next = DonationStore.inYear(q, day.getYear()) + 1;
        return T.get("no", day.getYear(), String.format(Locale.ROOT, "%04d", next));
    }

    /// How stock and lots name where the goods came from, with what they are meant for.
    private static String party(Donation donation) {
        String name = donation.giver().called();
        return donation.wish() == null
                ? T.get("party", name, donation.no())
                : T.get("party.wish", name, donation.no(), donation.directed());
    }

    private static String brief(List<Gift> gifts) {
        Gift first = gifts.getFirst();
        String words = (first.words() + " " + first.much()).strip();
        return gifts.size() == 1 ? words : T.get("and.more", words);
    }

    private PersonName actor() {
        return new PersonName(ledger.actor().name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
