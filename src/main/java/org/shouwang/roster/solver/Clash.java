package org.shouwang.roster.solver;

/// Two places one worker should not both take: they overlap, leave too little rest, or may not follow each other.
///
/// @param one the smaller index
public record Clash(Rule rule, int one, int other, int weight) {}
