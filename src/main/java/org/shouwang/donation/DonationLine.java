package org.shouwang.donation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;

/// One gift of a receipt: goods that went into stock, or money that went into a fund.
///
/// @param no from 1
/// @param words the name of the goods, or of the fund's money
/// @param quantity of goods, in the unit of the stock item; negative in a counter-entry
/// @param amount of money; negative in a counter-entry
/// @param value of goods, null where they are not valued
public record DonationLine(
        DonationLineId id,
        DonationId donationId,
        int no,
        @Nullable Long itemId,
        @Nullable Long fundId,
        String words,
        @Nullable String spec,
        @Nullable String unit,
        @Nullable Quantity quantity,
        @Nullable Money amount,
        @Nullable Money value,
        ValueGround ground,
        @Nullable LocalDate expiresOn,
        @Nullable String note) {
    public boolean money() {
        return amount != null;
    }

    /// `500只`, or `5,000.00`.
    public String much() {
        return quantity == null
                ? amount == null ? "" : amount.text()
                : quantity.text() + (unit == null ? "" : unit);
    }

    /// What it is worth: the amount, or the value of the goods; nothing where they are not valued.
    public Money worth() {
        return amount != null ? amount : value == null ? Money.ZERO : value;
    }

    /// Name and specification.
    public String named() {
        return spec == null ? words : words + " " + spec;
    }
}
