package org.shouwang.kit.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One cell of a workbook that was read.
///
/// @param column 0 for A
/// @param text as seen; dates as 2026-11-21, 2026-11-21 08:30 or 08:30; whole numbers without exponent
/// @param number the stored number, NaN where there is none
/// @param moment set for dates; for a bare time of day the date is 1899-12-31
public record Cell(
        int column,
        Kind kind,
        String text,
        double number,
        @Nullable LocalDateTime moment) {
    /// What the cell held.
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /// The words a formula gave when the file was stored; a formula that gave a number is a NUMBER.
        FORMULA_TEXT,
        BLANK,
        ERROR
    }

    public @Nullable LocalDate date() {
        return moment == null ? null : moment.toLocalDate();
    }

    /// An identity or card number that was stored as a number and has lost its last digits: refuse it, never use
    /// it.
    public boolean damagedLongNumber() {
        return kind == Kind.NUMBER && Math.abs(number) >= 1e15;
    }

    public boolean blank() {
        return text.isBlank();
    }
}
