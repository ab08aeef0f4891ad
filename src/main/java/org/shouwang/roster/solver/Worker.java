package org.shouwang.roster.solver;

import java.util.List;

/// What one person may and should do.
///
/// @param may the places this one may take, in ascending order; nothing else ever is
/// @param fixed the places this one stands in whatever happens; part of `may`
public record Worker(
        int[] may,
        int[] fixed,
        List<Price> prices,
        List<Limit> limits,
        List<Count> counts,
        List<Run> runs,
        List<Whole> wholes) {
    public Worker {
        prices = List.copyOf(prices);
        limits = List.copyOf(limits);
        counts = List.copyOf(counts);
        runs = List.copyOf(runs);
        wholes = List.copyOf(wholes);
    }

    /// Costs `weight` when the worker stands in `place` (`taken`) or does not (`!taken`).
    public record Price(Rule rule, int place, boolean taken, int weight) {}

    /// The amounts of the places taken add up to `least` at least and `most` at most. The price is `weight`
    /// for each `step` begun beyond.
    public record Limit(Rule rule, int[] places, int[] amounts, int least, int most, int step, int weight) {}

    /// At most `most` of the groups have a place that is taken, such as weekends.
    public record Count(Rule rule, List<int[]> groups, int most, int weight) {
        public Count {
            groups = List.copyOf(groups);
        }
    }

    /// Days one after another on which one of the places is taken (or, `free`, none is): each such run is
    /// `least` long at least and `most` at most; the price is for each day too short or too long. A run that
    /// touches day 0 or the last day may be too short; one on which only frozen places bear is not judged.
    ///
    /// @param days for each place, on which day it counts
    public record Run(Rule rule, int[] places, int[] days, boolean free, int least, int most, int weight) {}

    /// Either both groups have a place that is taken or neither has, such as Saturday and Sunday.
    public record Whole(Rule rule, int[] one, int[] other, int weight) {}
}
