package org.shouwang.gate;

/// What the lines of a list come to; the figures are counted as in `GateFigures`, so void lines count nowhere but in
/// `lines` and `voids`.
///
/// @param lines how many there are, void ones included
/// @param went let out
public record BookTotals(
        long lines, long voids, int entered, int went, int turnedAway, int overridden, int companions) {
    public static final BookTotals NONE = new BookTotals(0, 0, 0, 0, 0, 0, 0);

    public BookTotals plus(BookTotals more) {
        return new BookTotals(
                lines + more.lines,
                voids + more.voids,
                entered + more.entered,
                went + more.went,
                turnedAway + more.turnedAway,
                overridden + more.overridden,
                companions + more.companions);
    }
}
