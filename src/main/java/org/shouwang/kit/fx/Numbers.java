package org.shouwang.kit.fx;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as they stand on the screen: 2,132 and 36.5.
public final class Numbers {
    private Numbers() {}

    public static String whole(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /// Up to two decimals.
    public static String decimal(Number number) {
        Object exact = number instanceof BigDecimal ? number : BigDecimal.valueOf(number.doubleValue());
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(exact);
    }

    /// Yuan, always with two decimals.
    public static String money(Number number) {
        Object exact = number instanceof BigDecimal ? number : BigDecimal.valueOf(number.doubleValue());
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(exact);
    }
}
