package org.shouwang.kit.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/// Turns a stored number and its format into what is seen: a date, a time, a figure.
final class NumberFormats {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[^\\x20-\\x7E]");
    private static final Pattern NUMERALS = Pattern.compile("\\[(DBNum\\d|\\$-[0-9A-Fa-f]*)\\]");
    private static final Pattern DAY = Pattern.compile("[yYdD]");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    /// What a format shows.
    private enum Shows {
        FIGURE,
        PLAIN_FIGURE,
        DAY,
        TIME
    }

    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT, true);
    private final Map<Integer, Shows> known = new HashMap<>();

    NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    /// @param id of the format in the workbook; @param code its pattern, null for a built-in one
    Cell cell(int column, double number, int id, @Nullable String code) {
        String pattern = code == null ? builtin(id) : code;
        Shows shows = known.computeIfAbsent(id, key -> shows(key, pattern));
        if ((shows == Shows.DAY || shows == Shows.TIME) && DateUtil.isValidExcelDate(number)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
            if (moment != null) {
                return new Cell(column, Cell.Kind.DATE, seen(moment, number, shows), number, moment);
            }
        }
        String text = shows == Shows.FIGURE ? figure(number, id, pattern) : NumberToTextConverter.toText(number);
        return new Cell(column, Cell.Kind.NUMBER, text, number, null);
    }

    private static String builtin(int id) {
        String pattern = id >= 0 && id < BuiltinFormats.getAll().length ? BuiltinFormats.getBuiltinFormat(id) : null;
        return pattern == null ? "General" : pattern;
    }

    private static Shows shows(int id, String pattern) {
        // Dates and times of a Chinese Excel, which the library takes for figures: ECMA-376 part 1, 18.8.30, zh-cn.
        if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
            return (id >= 32 && id <= 35) || id == 55 || id == 56 ? Shows.TIME : Shows.DAY;
        }
        String bare = QUOTED.matcher(pattern).replaceAll("");
        if (!pattern.equals("General") && date(id, pattern, bare)) {
            return DAY.matcher(bare).find() || bare.matches("[mM]+") ? Shows.DAY : Shows.TIME;
        }
        boolean plain = pattern.equals("General") || pattern.equals("@") || bare.contains("E+") || bare.equals("0");
        return plain ? Shows.PLAIN_FIGURE : Shows.FIGURE;
    }

    private static boolean date(int id, String pattern, String bare) {
        if (bare.isEmpty() || bare.indexOf('0') >= 0 && !bare.contains("s") || bare.contains("#")) {
            return pattern.contains("[h") && DateUtil.isADateFormat(id, pattern);
        }
        return DateUtil.isADateFormat(id, bare) || DateUtil.isADateFormat(id, pattern);
    }

    private String figure(double number, int id, String pattern) {
        try {
            String plain = NUMERALS.matcher(pattern).replaceAll("");
            return plain.equals("General")
                    ? NumberToTextConverter.toText(number)
                    : formatter.formatRawCellContents(number, id, plain, from1904);
        } catch (IllegalArgumentException e) {
            // A pattern that the library cannot read: the figure itself.
            return NumberToTextConverter.toText(number);
        }
    }

    private static String seen(LocalDateTime moment, double number, Shows shows) {
        LocalTime time = moment.toLocalTime();
        if (shows == Shows.TIME) {
            long hours = number < 1 ? time.getHour() : Math.round(Math.floor(number * 24 + 1e-9));
            return String.format(Locale.ROOT, "%02d:%02d", hours, time.getMinute()) + seconds(time);
        }
        String day = moment.format(DATE);
        if (time.equals(LocalTime.MIDNIGHT)) {
            return day;
        }
        return day + String.format(Locale.ROOT, " %02d:%02d", time.getHour(), time.getMinute()) + seconds(time);
    }

    private static String seconds(LocalTime time) {
        return time.getSecond() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.getSecond());
    }
}
