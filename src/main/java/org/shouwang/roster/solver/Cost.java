package org.shouwang.roster.solver;

/// What a part of a plan costs: how often it breaks what must hold, and the sum of its prices.
record Cost(int hard, long soft) {
    private static final long HARD_PRICE = 1L << 42;

    /// One number in which no sum of prices weighs as much as one hard breach.
    long price() {
        return hard * HARD_PRICE + soft;
    }
}
