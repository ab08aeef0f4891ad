package org.shouwang.roster.solver;

/// The best plan found.
///
/// @param penalty as [Judge] counts it
/// @param bound no plan is better than this; 0 where nothing is known
/// @param firstSeconds when the first plan without a hard breach was there
/// @param by which filler made it, such as `CP-SAT` or `plain`
public record Answer(Plan plan, long penalty, long bound, double firstSeconds, double seconds, String by) {
    public boolean proven() {
        return penalty == bound;
    }

    /// How far the plan may be from the best one, as a share of its penalty.
    public double gap() {
        return penalty == 0 ? 0 : (double) (penalty - bound) / penalty;
    }
}
