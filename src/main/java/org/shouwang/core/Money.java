package org.shouwang.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// An amount of yuan, kept in whole fen. Negative amounts are corrections.
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    private static final Texts T = Texts.of(Money.class);
    private static final String SIGN = "^" + T.get("money.sign") + "|" + T.get("money.yuan") + "$";

    /// Reads `1234.5`, `1,234.50`, full-width digits, with or without the yuan sign or word; at most two decimals.
    /// Empty for anything else: never rounded, never guessed.
    public static Optional<Money> parse(String written) {
        String plain = Written.compact(Fold.simplified(written)).replaceAll(SIGN, "");
        if (!plain.matches("-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,13})(?:\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        BigDecimal yuan = new BigDecimal(plain.replace(",", ""));
        BigDecimal fen = yuan.movePointRight(2);
        return fen.precision() - fen.scale() > 15 ? Optional.empty() : Optional.of(new Money(fen.longValueExact()));
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /// Such as `1,234.50`, always two decimals, without a sign of currency.
    public String text() {
        return String.format(Locale.ROOT, "%,.2f", yuan());
    }

    /// For sheets: two decimals.
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2).setScale(2, RoundingMode.UNNECESSARY);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
