package org.shouwang.roster.solver;

import java.util.List;

/// One shift of one post on one day.
///
/// @param day the day it begins on
/// @param type the shift pattern it belongs to
/// @param from minutes since the first day began; `to` is the first minute after it
/// @param wanted how many people; `most` how many there can be at all
/// @param under the price of each one missing; never hard
/// @param over the price of each one beyond `wanted`
/// @param mixes who else must be among them
/// @param frozen whether it is over or not to be touched: its fixed workers stand there, no rule of cover is judged
public record Place(
        int day,
        int post,
        int type,
        int from,
        int to,
        int wanted,
        int most,
        int under,
        int over,
        List<Mix> mixes,
        boolean frozen) {
    public Place {
        mixes = List.copyOf(mixes);
    }

    public int minutes() {
        return to - from;
    }

    /// At least so many of these workers; the price is for each one missing. A place in which nobody stands breaks
    /// no
    /// mix.
    ///
    /// @param workers in ascending order
    public record Mix(Rule rule, int[] workers, int least, int weight) {}
}
