package org.shouwang.roster.solver;

/// Which team each worker belongs to (-1 for none); each team beyond the first in a place costs `weight`.
public record Teams(int[] teamOf, int weight) {}
