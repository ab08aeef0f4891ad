package org.shouwang.roster.solver;

/// One rule broken by a plan.
///
/// @param worker who is concerned, -1 for a place as a whole
/// @param places where, in ascending order; one for a place, several for a run or a sum
/// @param amount by how much: people missing, minutes, days, steps
/// @param price what it costs; [Case#HARD] where it must not be
public record Breach(Rule rule, int worker, int[] places, int amount, int price) {
    public boolean hard() {
        return price == Case.HARD;
    }
}
