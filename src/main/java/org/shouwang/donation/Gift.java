package org.shouwang.donation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;

/// One gift as read from what was typed: goods with a quantity, or money.
///
/// @param words the name of the goods; empty for money without a name
/// @param unit as typed, null where none was
/// @param money the sum given, or the value of the goods
/// @param doubt what is missing or was not understood, null where all is well
public record Gift(
        String words,
        @Nullable String spec,
        @Nullable Quantity quantity,
        @Nullable String unit,
        @Nullable Money money,
        ValueGround ground,
        @Nullable LocalDate expiresOn,
        @Nullable String doubt) {
    public static Gift goods(String words, Quantity quantity, String unit) {
        return new Gift(words, null, quantity, unit, null, ValueGround.NONE, null, null);
    }

    public static Gift money(Money sum) {
        return new Gift("", null, null, null, sum, ValueGround.NONE, null, null);
    }

    public boolean isMoney() {
        return quantity == null && money != null;
    }

    public Gift valued(Money value, ValueGround on) {
        return new Gift(words, spec, quantity, unit, value, on, expiresOn, doubt);
    }

    public Gift until(LocalDate day) {
        return new Gift(words, spec, quantity, unit, money, ground, day, doubt);
    }

    /// The same in single pieces where its specification tells how many are in a pack, such as 1,000只 of 5箱 with
    /// 200只/箱; empty where it does not.
    Optional<Gift> loose() {
        return packing().map(packing -> {
            long packs = Objects.requireNonNull(quantity).thousandths();
            Quantity pieces =
                    new Quantity(Math.multiplyExact(packs, packing.size().thousandths()) / 1000);
            return new Gift(words, packing.rest(), pieces, packing.unit(), money, ground, expiresOn, doubt);
        });
    }

    Optional<Packing> packing() {
        return spec == null || unit == null || quantity == null ? Optional.empty() : Packing.of(spec, unit);
    }

    Gift doubted(@Nullable String why) {
        return new Gift(words, spec, quantity, unit, money, ground, expiresOn, why);
    }

    /// `500只`, or `5,000.00`.
    public String much() {
        if (quantity != null) {
            return quantity.text() + Objects.toString(unit, "");
        }
        return money == null ? "" : money.text();
    }
}
