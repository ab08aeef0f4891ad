package org.shouwang.roster.solver;

/// Two people who must not share a place (`together` false: a price for each place with both), or want to (a price for
/// each place with one alone).
public record Pair(Rule rule, int one, int other, boolean together, int weight) {}
