package org.shouwang.fund;

/// One point of the list that is looked through before a month is closed.
public record MonthPoint(Weight weight, String words) {
    /// How much a point matters.
    public enum Weight {
        /// In order.
        GOOD,
        /// Worth a look; does not stop the closing.
        LOOK,
        /// Stops the closing.
        STOP
    }

    static MonthPoint good(String words) {
        return new MonthPoint(Weight.GOOD, words);
    }

    static MonthPoint look(String words) {
        return new MonthPoint(Weight.LOOK, words);
    }

    static MonthPoint stop(String words) {
        return new MonthPoint(Weight.STOP, words);
    }
}
