package org.shouwang.roster.solver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A roster to be made, in plain numbers. Days, places, workers and teams are indexes from 0; times are minutes.
///
/// Every rule has a weight: [#HARD] must hold in every answer (cover excepted: what nobody may do stays open), any
/// other is the price of one breach. What was before the first day that is to be filled is part of the case: frozen
/// places in which their workers are fixed.
///
/// @param days how many days the places lie in
/// @param clashes two places that one worker should not both take, for every worker
public record Case(
        int days,
        List<Place> places,
        List<Worker> workers,
        List<Clash> clashes,
        List<Balance> balances,
        List<Pair> pairs,
        @Nullable Teams teams) {
    /// The weight of a rule that must hold.
    public static final int HARD = Integer.MAX_VALUE;

    public Case {
        places = List.copyOf(places);
        workers = List.copyOf(workers);
        clashes = List.copyOf(clashes);
        balances = List.copyOf(balances);
        pairs = List.copyOf(pairs);
    }
}
