package org.shouwang.kit.sheet;

import org.jspecify.annotations.Nullable;

/// One column of a list: its title, its width in characters of the usual size (a Chinese character counts two) and what
/// stands in it.
///
/// @param group a title above this and the neighbouring columns of the same group, or null
public record Column(
        String title, int width, Kind kind, @Nullable String group) {
    /// What stands in a column.
    public enum Kind {
        /// Words.
        TEXT,
        /// Identity numbers, phones, plates: digits that are no number. A text cell in a workbook.
        CODE,
        /// Whole numbers, right-aligned.
        INTEGER,
        /// Numbers with up to two decimals, right-aligned.
        DECIMAL,
        /// Amounts in yuan (a `BigDecimal`), always with two decimals, right-aligned.
        MONEY,
        /// A `LocalDate`.
        DATE,
        /// A `LocalTime`, to the minute.
        TIME,
        /// A `LocalDateTime`, to the minute.
        DATETIME,
        /// Words of several lines.
        WRAP,
        /// An empty place for a signature, never narrower than 18 mm on paper.
        SIGN
    }

    public Column(String title, int width, Kind kind) {
        this(title, width, kind, null);
    }

    public static Column text(String title, int width) {
        return new Column(title, width, Kind.TEXT);
    }

    public static Column code(String title, int width) {
        return new Column(title, width, Kind.CODE);
    }

    public static Column integer(String title, int width) {
        return new Column(title, width, Kind.INTEGER);
    }

    public static Column decimal(String title, int width) {
        return new Column(title, width, Kind.DECIMAL);
    }

    public static Column money(String title, int width) {
        return new Column(title, width, Kind.MONEY);
    }

    public static Column date(String title) {
        return new Column(title, 12, Kind.DATE);
    }

    public static Column time(String title) {
        return new Column(title, 8, Kind.TIME);
    }

    public static Column dateTime(String title) {
        return new Column(title, 17, Kind.DATETIME);
    }

    public static Column wrap(String title, int width) {
        return new Column(title, width, Kind.WRAP);
    }

    public static Column sign(String title) {
        return new Column(title, 12, Kind.SIGN);
    }

    /// The same column under a common title with its neighbours.
    public Column under(String commonTitle) {
        return new Column(title, width, kind, commonTitle);
    }

    public Column wide(int characters) {
        return new Column(title, characters, kind, group);
    }

    public boolean numeric() {
        return kind == Kind.INTEGER || kind == Kind.DECIMAL || kind == Kind.MONEY;
    }
}
