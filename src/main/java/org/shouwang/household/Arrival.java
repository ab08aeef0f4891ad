package org.shouwang.household;

import org.shouwang.core.Dwelling;

/// One household as a list from outside tells it.
///
/// @param row where it stands in that list, for the people who must correct it
public record Arrival(int row, Dwelling door, HouseholdCard card) {}
