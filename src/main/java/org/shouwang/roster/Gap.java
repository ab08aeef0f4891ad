package org.shouwang.roster;

/// A shift on a day that lacks people.
public record Gap(Slot slot, int missing) {}
