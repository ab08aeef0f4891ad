package org.shouwang.roster.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Minutes as hours, to a tenth, without a needless zero.
final class Numbers {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private Numbers() {}

    static BigDecimal number(long minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.HALF_UP);
    }

    static String hours(long minutes) {
        return number(minutes).stripTrailingZeros().toPlainString();
    }
}
