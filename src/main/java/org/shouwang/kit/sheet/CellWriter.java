package org.shouwang.kit.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// Puts one value into one cell. Words stay words, whatever they begin with: no formula is ever made from data.
final class CellWriter {
    private static final Texts T = Texts.of(Workbooks.class);
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LONGEST = 32_767;
    private static final double EXACT = 1e15;
    private static final Set<Look.Form> NUMBERS =
            Set.of(Look.Form.INTEGER, Look.Form.DECIMAL, Look.Form.MONEY, Look.Form.NAME);
    private static final double A_DAY = 86_400;
    private static final int FIRST_YEAR = 1901;
    private static final int WIDE = 0x2E80;

    private final Look look;

    CellWriter(Look look) {
        this.look = look;
    }

    void put(Cell cell, Column column, @Nullable Object value, boolean total) {
        Object plain = Marked.plain(value);
        Tone tone = Marked.tone(value);
        Look.Form form = form(column, plain);
        cell.setCellStyle(look.data(form, tone, total));
        switch (plain) {
            case null -> {}
            case Number number when NUMBERS.contains(form) -> cell.setCellValue(number.doubleValue());
            case LocalDate day when form == Look.Form.DATE -> cell.setCellValue(DateUtil.getExcelDate(day));
            case LocalTime time -> cell.setCellValue(time.toSecondOfDay() / A_DAY);
            case LocalDateTime moment
            when form == Look.Form.DATETIME -> cell.setCellValue(DateUtil.getExcelDate(moment));
            case Object other -> words(cell, text(other));
        }
    }

    static void words(Cell cell, String text) {
        String safe = text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
        if (safe.length() > LONGEST) {
            String end = T.get("cut");
            safe = safe.substring(0, LONGEST - end.length()) + end;
        }
        cell.setCellValue(safe);
    }

    private static Look.Form form(Column column, @Nullable Object value) {
        return switch (value) {
            case LocalDate day when day.getYear() >= FIRST_YEAR -> Look.Form.DATE;
            case LocalDateTime moment when moment.getYear() >= FIRST_YEAR -> Look.Form.DATETIME;
            case LocalTime _ -> Look.Form.TIME;
            case Number number when column.kind() != Column.Kind.CODE && exact(number) -> number(column, number);
            case null, default ->
                switch (column.kind()) {
                    case CODE -> Look.Form.CODE;
                    case WRAP -> Look.Form.WRAP;
                    default -> lines(column, value) > 1 ? Look.Form.WRAP : Look.Form.TEXT;
                };
        };
    }

    private static Look.Form number(Column column, Number number) {
        if (!column.numeric()) {
            return Look.Form.NAME;
        }
        if (column.kind() == Column.Kind.MONEY) {
            return Look.Form.MONEY;
        }
        return whole(number) ? Look.Form.INTEGER : Look.Form.DECIMAL;
    }

    /// How many lines a value needs in its column, estimated: a Chinese character is as wide as two others.
    static int lines(Column column, @Nullable Object cell) {
        if (!(Marked.plain(cell) instanceof String text) || column.kind() == Column.Kind.CODE) {
            return 1;
        }
        int room = column.width() + 2;
        if (text.length() * 2 <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int wide = letter >= WIDE ? 2 : 1;
            used += wide;
            if (letter == '\n') {
                lines++;
                used = 0;
            } else if (used > room) {
                lines++;
                used = wide;
            }
        }
        return lines;
    }

    private static boolean exact(Number number) {
        double value = number.doubleValue();
        return Double.isFinite(value) && Math.abs(value) < EXACT;
    }

    private static boolean whole(Number number) {
        return switch (number) {
            case Integer _, Long _, Short _, Byte _, BigInteger _ -> true;
            default -> false;
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case LocalDateTime moment -> moment.format(MOMENT);
            case Double number when !Double.isFinite(number) -> "";
            default -> value.toString();
        };
    }
}
