package org.shouwang.lists;

import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;

/// Somebody to be put on a list.
///
/// @param resident null for the household
public record Pick(HouseholdId household, @Nullable ResidentId resident) {}
