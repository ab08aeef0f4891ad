package org.shouwang.donation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.core.Quantity;
import org.shouwang.kit.db.Query;
import org.shouwang.supply.StockItemId;
import org.shouwang.supply.StockKind;

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

    /// What moved of the goods that came with receipts.
    ///
    /// @param before the days of the period, all kinds together make the opening
    record Flowed(StockItemId itemId, StockKind kind, Quantity before, Quantity within) {}

    static List<Flowed> flowed(Query q, LocalDate first, LocalDate last) {
        return q.list(Flowed.class, """
                select m.item_id, m.kind,
                  sum(case when m.day < ? then m.quantity else 0 end) as "before",
                  sum(case when m.day >= ? then m.quantity else 0 end) as within
                from stock_move m join stock_lot l on l.id = m.lot_id
                where l.donation_line_id is not null and m.day <= ?
                group by m.item_id, m.kind order by m.item_id""", first, first, last);
    }
}
