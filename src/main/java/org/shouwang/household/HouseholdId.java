package org.shouwang.household;

/// The key of a [Household].
public record HouseholdId(long value) {
    /// Not stored yet.
    public static final HouseholdId NEW = new HouseholdId(0);
}
