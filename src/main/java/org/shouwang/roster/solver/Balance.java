package org.shouwang.roster.solver;

/// Equal burdens: for each of the workers the amounts of the places taken should come to the target. Less than one
/// `step` off costs nothing; with `n` whole steps off the price is `weight * n * (n + 1) / 2`, so that the worst off is
/// helped first.
///
/// @param amounts for each place of the case
/// @param targets for each of `workers`
public record Balance(Rule rule, int[] amounts, int[] workers, int[] targets, int step, int weight) {}
