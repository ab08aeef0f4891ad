package org.shouwang.donation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.fund.FundId;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.StockItemId;

/// One gift of a receipt: goods that went into stock, or money that went into a fund.
///
/// @param no from 1
/// @param words the name of the goods, or of the fund the money went into
/// @param quantity of goods, in the unit of the stock item; negative in a counter-entry
/// @param amount of money; negative in a counter-entry
/// @param value of goods, null where they are not valued
/// @param note as it was given, where that was in packs
public record DonationLine(
        DonationLineId id,
        DonationId donationId,
        int no,
        @Nullable StockItemId itemId,
        @Nullable FundId fundId,
        String words,
        @Nullable String spec,
        @Nullable String unit,
        @Nullable Quantity quantity,
        @Nullable Money amount,
        @Nullable Money value,
        ValueGround ground,
        @Nullable LocalDate expiresOn,
        @Nullable String note) {
    private static final Texts T = Texts.of(DonationLine.class);

    public boolean money() {
        return amount != null;
    }

    /// `500只`, or `5,000.00元`.
    public String much() {
        if (amount != null) {
            return T.get("much.money", amount.text());
        }
        return quantity == null ? "" : quantity.text() + Objects.toString(unit, "");
    }

    /// What it is worth: the amount, or the value of the goods; nothing where they are not valued.
    public Money worth() {
        return amount != null ? amount : value == null ? Money.ZERO : value;
    }

    /// Name and specification.
    public String named() {
        return spec == null ? words : words + " " + spec;
    }

    DonationLine countered(DonationLineId other, DonationId counter) {
        return new DonationLine(
                other,
                counter,
                no,
                itemId,
                fundId,
                words,
                spec,
                unit,
                quantity == null ? null : quantity.negate(),
                amount == null ? null : Money.ZERO.minus(amount),
                value == null ? null : Money.ZERO.minus(value),
                ground,
                expiresOn,
                note);
    }
}
