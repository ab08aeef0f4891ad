package org.shouwang.household;

/// Somebody already registered who may be the person that is being typed.
public record Suspect(Likeness why, HouseholdId household, ResidentId resident, String door, String name) {}
