package org.shouwang.roster;

/// What stands in the way of a person in a place, in words.
public record Hindrance(Reason reason, String sentence) {}
