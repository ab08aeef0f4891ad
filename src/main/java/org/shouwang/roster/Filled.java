package org.shouwang.roster;

import java.util.List;

/// What filling did.
///
/// @param placed how many duties were written
/// @param changed how many people stand in for others who cannot
/// @param removed how many duties were taken out
/// @param figures of the period now
/// @param fairness of the period now
/// @param penalty the prices of all that is less than perfect; `bound` is the least that can be
/// @param first seconds to the first whole plan, `seconds` to the last
/// @param by which filler made it
/// @param open what stayed empty
public record Filled(
        int placed,
        int changed,
        int removed,
        Figures figures,
        Fairness fairness,
        long penalty,
        long bound,
        double first,
        double seconds,
        String by,
        List<Unfilled> open) {
    public Filled {
        open = List.copyOf(open);
    }

    public int missing() {
        return open.stream().mapToInt(each -> each.gap().missing()).sum();
    }

    /// How many of the places needed are manned, 1 where none is needed.
    public double coverage() {
        return figures.needed() == 0 ? 1 : (double) figures.filled() / figures.needed();
    }

    /// How far the roster may be from the best one, as a share of its penalty.
    public double gap() {
        return penalty == 0 ? 0 : (double) (penalty - bound) / penalty;
    }
}
