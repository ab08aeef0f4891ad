package org.shouwang.household;

/// What came in: households new, revised and left as they were, people new, rooms made.
public record Taken(int added, int revised, int unchanged, int people, int rooms) {}
