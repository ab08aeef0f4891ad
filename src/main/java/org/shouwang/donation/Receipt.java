package org.shouwang.donation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// A receipt with its lines.
///
/// @param counter the counter-entry that takes it back, null while it stands
public record Receipt(
        Donation donation,
        List<DonationLine> lines,
        @Nullable Donation counter) {
    private static final Texts T = Texts.of(Receipt.class);

    public Receipt {
        lines = List.copyOf(lines);
    }

    static Receipt of(Query q, Donation donation) {
        return new Receipt(
                donation,
                DonationStore.lines(q, donation.id()),
                DonationStore.counter(q, donation.id()).orElse(null));
    }

    static List<Receipt> all(Query q) {
        Map<DonationId, List<DonationLine>> lines = new HashMap<>();
        DonationStore.lines(q)
                .forEach(line -> lines.computeIfAbsent(line.donationId(), id -> new ArrayList<>())
                        .add(line));
        List<Donation> all = DonationStore.all(q);
        Map<DonationId, Donation> counters = new HashMap<>();
        for (Donation donation : all) {
            if (donation.reversesId() != null) {
                counters.put(donation.reversesId(), donation);
            }
        }
        return all.stream()
                .map(donation -> new Receipt(
                        donation, lines.getOrDefault(donation.id(), List.of()), counters.get(donation.id())))
                .toList();
    }

    /// Whether it counts: neither taken back nor a counter-entry.
    public boolean stands() {
        return counter == null && donation.reversesId() == null;
    }

    public boolean red() {
        return donation.reversesId() != null;
    }

    /// The value of its goods.
    public Money value() {
        return sum(lines.stream()
                .filter(line -> !line.money())
                .map(DonationLine::worth)
                .toList());
    }

    /// Its money.
    public Money money() {
        return sum(lines.stream()
                .filter(DonationLine::money)
                .map(DonationLine::worth)
                .toList());
    }

    /// All that was given in one line, such as `口罩 500只、捐款 300.00元`.
    public String gifts() {
        return String.join(
                T.get("gifts.between"),
                lines.stream()
                        .map(line -> line.money()
                                ? T.get("gifts.money", line.words(), line.much())
                                : T.get("gifts.goods", line.named(), line.much()))
                        .toList());
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }
}
