package org.shouwang.donation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.core.Money;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundSource;
import org.shouwang.fund.Funds;
import org.shouwang.kit.db.Query;

/// The whole book at one moment: offers, receipts with their trails, what stock and funds can take.
public record Book(
        List<Intent> intents, List<Receipt> receipts, Map<DonationId, Trail> trails, Shelf shelf, List<Fund> funds) {
    public static Book of(Query q) {
        Map<DonationId, Trail> trails = new LinkedHashMap<>();
        Trail.all(q).forEach(trail -> trails.put(trail.receipt().donation().id(), trail));
        List<Fund> funds = Funds.all(q).stream()
                .filter(fund -> fund.running() && fund.source() == FundSource.DONATED)
                .toList();
        return new Book(Intents.all(q), Receipt.all(q), trails, Shelf.of(q), funds);
    }

    /// Somebody who got something: the way back from them to the donor.
    public record Given(Trail trail, Trail.Part part, Trail.Gone gone) {}

    /// All that was given out, the latest first.
    public List<Given> given() {
        List<Given> all = new ArrayList<>();
        for (Trail trail : trails.values()) {
            for (Trail.Part part : trail.parts()) {
                part.gone().forEach(gone -> all.add(new Given(trail, part, gone)));
            }
        }
        all.sort((a, b) -> b.gone().day().compareTo(a.gone().day()));
        return all;
    }

    public Optional<Receipt> receipt(DonationId id) {
        return receipts.stream()
                .filter(receipt -> receipt.donation().id().equals(id))
                .findFirst();
    }

    /// The receipt that fulfils an offer; empty while nothing came.
    public Optional<Receipt> came(Intent intent) {
        return receipts.stream()
                .filter(receipt -> receipt.stands()
                        && intent.id().equals(receipt.donation().intentId()))
                .findFirst();
    }

    /// The receipts of some days, the earliest first.
    public List<Receipt> receipts(LocalDate first, LocalDate last) {
        return receipts.reversed().stream()
                .filter(receipt -> !receipt.donation().day().isBefore(first)
                        && !receipt.donation().day().isAfter(last))
                .toList();
    }

    /// The value of all goods that were received.
    public Money value() {
        return receipts.stream().map(Receipt::value).reduce(Money.ZERO, Money::plus);
    }

    /// All money that was received.
    public Money money() {
        return receipts.stream().map(Receipt::money).reduce(Money.ZERO, Money::plus);
    }

    public long waiting(IntentState state) {
        return intents.stream().filter(intent -> intent.state() == state).count();
    }
}
