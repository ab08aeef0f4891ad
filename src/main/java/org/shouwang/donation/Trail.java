package org.shouwang.donation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// Where the gifts of a receipt went: for each of them what was received, each who got some of it, and what is left.
public record Trail(Receipt receipt, List<Part> parts) {
    private static final Texts T = Texts.of(Trail.class);

    public Trail {
        parts = List.copyOf(parts);
    }

    /// One gift. Amounts are thousandths of the item's unit, or fen.
    ///
    /// @param received as the stock or the fund says; 0 where the receipt was taken back
    /// @param left what is still there; received = all that is gone + left
    public record Part(DonationLine line, long received, List<Gone> gone, long left) {
        public Part {
            gone = List.copyOf(gone);
        }

        public long out() {
            return gone.stream().mapToLong(Gone::amount).sum();
        }

        /// An amount of this gift, such as `500只` or `5,000.00元`.
        public String much(long amount) {
            if (line.money()) {
                return T.get("much.money", new Money(amount).text());
            }
            String unit = line.unit();
            return new Quantity(amount).text() + (unit == null ? "" : unit);
        }
    }

    /// One who got something, or what else became of it.
    ///
    /// @param no of the slip or voucher
    /// @param kind such as 住户发放, or the purpose money was spent for
    /// @param to in words, the door included
    /// @param amount negative for what came back
    public record Gone(
            LocalDate day,
            String no,
            String kind,
            String to,
            long amount,
            String purpose,
            @Nullable HouseholdId household) {}

    /// Whether something went elsewhere than the donor wished.
    public boolean beyond(Gone gone) {
        return !Giving.meets(receipt.donation(), gone.purpose());
    }

    public static Trail of(Query q, Receipt receipt) {
        return new Tracing(q).trail(receipt);
    }

    /// Of all receipts that are no counter-entries, the latest first.
    public static List<Trail> all(Query q) {
        Tracing tracing = new Tracing(q);
        List<Trail> trails = new ArrayList<>();
        for (Receipt receipt : Receipt.all(q)) {
            if (!receipt.red()) {
                trails.add(tracing.trail(receipt));
            }
        }
        return trails;
    }
}
