package org.shouwang.kit.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a cell of a sheet says, in words: the same on screen and on paper.
public final class Shown {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int DECIMALS = 2;

    private Shown() {}

    /// Dates as 2026-11-21, times as 08:30, numbers with separators for thousands but in a code column; empty for
    /// null.
    public static String text(Column column, @Nullable Object cell) {
        return switch (Marked.plain(cell)) {
            case null -> "";
            case LocalDateTime moment -> moment.format(MOMENT);
            case LocalTime time -> time.format(TIME);
            case Number number -> number(column, number);
            case Band band -> band.words();
            case Object other -> other.toString();
        };
    }

    private static String number(Column column, Number number) {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal exact = switch (number) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Double _, Float _ -> BigDecimal.valueOf(value);
            default -> BigDecimal.valueOf(number.longValue());
        };
        if (!column.numeric()) {
            return exact.toPlainString();
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(DECIMALS);
        format.setMinimumFractionDigits(column.kind() == Column.Kind.MONEY ? DECIMALS : 0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(exact);
    }
}
