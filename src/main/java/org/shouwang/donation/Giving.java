package org.shouwang.donation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.Slip;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockLotId;
import org.shouwang.supply.StockMove;
import org.shouwang.supply.StockOut;

/// Gives out the goods of one receipt, from its own lots, and minds what they are meant for.
public final class Giving {
    private static final Texts T = Texts.of(Giving.class);

    private static final String BEYOND = T.get("purpose.mark");

    private final Ledger ledger;
    private final Stock stock;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Giving(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.stock = new Stock(ledger, clock);
        this.clock = clock;
    }

    /// What is given to whom.
    ///
    /// @param much as typed, such as `72`, `3箱`
    /// @param taker who takes it
    /// @param party the unit it goes to
    /// @param beyond why it is given for something else than the donor wished; blank where it is not
    public record Draft(
            DonationLine line,
            StockKind kind,
            String much,
            @Nullable String taker,
            @Nullable HouseholdId household,
            @Nullable String party,
            @Nullable String purpose,
            String beyond) {}

    /// @throws Fault DONATION-13 not for what the donor wished, and no reason, DONATION-14 nobody named; those
    /// of the stock
    public Slip give(Draft draft) {
        DonationLine line = draft.line();
        Donation donation =
                ledger.read(q -> DonationStore.donation(q, line.donationId())).orElseThrow();
        if (blank(draft.taker()) && blank(draft.party()) && draft.household() == null) {
            throw new Fault("DONATION-14", T.get("fault.nobody")).at("taker");
        }
        PersonName.checked(PersonName.orNull(draft.taker()), "taker");
        String purpose = purpose(donation, draft);
        StockItem item = ledger.read(q -> Stock.item(q, Objects.requireNonNull(line.itemId())));
        Quantity quantity = Amounts.read(item, draft.much());
        StockLotId lot = ledger.read(q -> lot(q, line));
        StockOut.Line taken =
                StockOut.Line.of(item.id(), quantity, draft.taker()).from(lot);
        return stock.issue(StockOut.of(draft.kind(), LocalDate.now(clock), purpose)
                .party(draft.party())
                .line(draft.household() == null ? taken : taken.to(draft.household())));
    }

    /// Whether words speak of what the donor wished; anything does where nothing was wished.
    public static boolean meets(Donation donation, @Nullable String purpose) {
        String wish = donation.directed();
        return wish.isEmpty() || purpose != null && !purpose.contains(BEYOND) && purpose.contains(wish);
    }

    private static @Nullable String purpose(Donation donation, Draft draft) {
        if (meets(donation, draft.purpose())) {
            return draft.purpose();
        }
        if (draft.beyond().isBlank()) {
            throw new Fault("DONATION-13", T.get("fault.wish", donation.directed())).at("beyond");
        }
        String words = blank(draft.purpose()) ? "" : draft.purpose();
        return T.get("purpose.beyond", words, BEYOND, draft.beyond().strip()).strip();
    }

    private static StockLotId lot(Query q, DonationLine line) {
        return Stock.ofDonation(q, line.id().value()).stream()
                .map(StockMove::lotId)
                .findFirst()
                .orElseThrow(() -> new Fault("DONATION-12", T.get("fault.receipt")));
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
