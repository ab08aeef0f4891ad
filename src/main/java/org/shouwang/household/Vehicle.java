package org.shouwang.household;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Plate;

/// A car of a household.
public record Vehicle(
        VehicleId id,
        HouseholdId householdId,
        Plate plate,
        @Nullable String note) {
    /// Not stored yet.
    public static Vehicle plated(Plate plate) {
        return new Vehicle(VehicleId.NEW, HouseholdId.NEW, plate, null);
    }

    Vehicle stored(VehicleId key, HouseholdId household) {
        return new Vehicle(key, household, plate, note);
    }
}
