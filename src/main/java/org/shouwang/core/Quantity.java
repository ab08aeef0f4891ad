package org.shouwang.core;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.kit.text.ChineseNumber;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// How much of something, in thousandths of its unit: exact, never rounded. Negative amounts are corrections.
public record Quantity(long thousandths) implements Comparable<Quantity> {
    public static final Quantity ZERO = new Quantity(0);
    public static final Quantity ONE = of(1);
    private static final Texts T = Texts.of(Quantity.class);
    private static final int SCALE = 3;
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,3})?");
    private static final String HALF = T.get("quantity.half");
    private static final Pattern AND_A_HALF = Pattern.compile("(.+?)" + T.get("quantity.andHalf"));
    private static final String TWO = T.get("quantity.two");

    public static Quantity of(long whole) {
        return new Quantity(Math.multiplyExact(whole, 1000L));
    }

    /// Reads `2`, `0.5`, full-width digits, a half, Chinese numbers up to 9999 (the character for a pair too), and
    /// such a number with "and a half". Empty for anything else: never rounded, never guessed.
    public static Optional<Quantity> parse(String written) {
        String plain = Written.compact(Fold.simplified(written));
        if (DIGITS.matcher(plain).matches()) {
            BigDecimal value = new BigDecimal(plain).movePointRight(SCALE);
            return Optional.of(new Quantity(value.longValueExact()));
        }
        if (plain.equals(HALF)) {
            return Optional.of(new Quantity(500));
        }
        Matcher half = AND_A_HALF.matcher(plain);
        if (half.matches()) {
            return parse(half.group(1))
                    .filter(whole -> whole.thousandths > 0 && whole.thousandths % 1000 == 0)
                    .map(whole -> whole.plus(new Quantity(500)));
        }
        if (plain.equals(TWO)) {
            return Optional.of(of(2));
        }
        OptionalInt number = ChineseNumber.parse(plain);
        return number.isPresent() ? Optional.of(of(number.getAsInt())) : Optional.empty();
    }

    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(thousandths, other.thousandths));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(Math.subtractExact(thousandths, other.thousandths));
    }

    public Quantity negate() {
        return new Quantity(Math.negateExact(thousandths));
    }

    public Quantity times(long count) {
        return new Quantity(Math.multiplyExact(thousandths, count));
    }

    public boolean positive() {
        return thousandths > 0;
    }

    public boolean negative() {
        return thousandths < 0;
    }

    /// The exact value, without needless zeros.
    public BigDecimal value() {
        BigDecimal value = BigDecimal.valueOf(thousandths, SCALE).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /// Such as `2` or `0.5`.
    public String text() {
        return value().toPlainString();
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(thousandths, other.thousandths);
    }
}
