package org.shouwang.donation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Reading offers and receipts in the store.
final class DonationStore {
    static final String INTENT = "donation_intent";
    static final String DONATION = "donation";
    static final String LINE = "donation_line";

    private DonationStore() {}

    static List<Intent> intents(Query q) {
        return q.list(Intent.class, """
                select * from donation_intent order by
                  case state when 'OFFERED' then 0 when 'ACCEPTED' then 1 else 2 end, offered_on desc, id desc""");
    }

    static Optional<Intent> intent(Query q, IntentId id) {
        return q.one(Intent.class, "select * from donation_intent where id = ?", id);
    }

    /// The latest first.
    static List<Donation> all(Query q) {
        return q.list(Donation.class, "select * from donation order by day desc, id desc");
    }

    static Optional<Donation> donation(Query q, DonationId id) {
        return q.one(Donation.class, "select * from donation where id = ?", id);
    }

    /// The counter-entry that takes a receipt back.
    static Optional<Donation> counter(Query q, DonationId id) {
        return q.one(Donation.class, "select * from donation where reverses_id = ?", id);
    }

    static List<DonationLine> lines(Query q) {
        return q.list(DonationLine.class, "select * from donation_line order by donation_id, no");
    }

    static List<DonationLine> lines(Query q, DonationId id) {
        return q.list(DonationLine.class, "select * from donation_line where donation_id = ? order by no", id);
    }

    /// How many receipts a year has.
    static long inYear(Query q, int year) {
        return q.number(
                "select count(*) from donation where day >= ? and day < ?",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
    }
}
