package org.shouwang.gate;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;

/// Who stands at the gate.
///
/// @param resident set where the person was recognised in the registry
/// @param household the resident's own, or the one an outsider goes to
public record Passer(
        @Nullable ResidentId resident,
        @Nullable HouseholdId household,
        PersonName name,
        @Nullable Phone phone,
        @Nullable Plate plate) {
    public static Passer resident(ResidentId id, HouseholdId household, PersonName name, @Nullable Phone phone) {
        return new Passer(id, household, name, phone, null);
    }

    public static Passer outsider(PersonName name, @Nullable Phone phone) {
        return new Passer(null, null, name, phone, null);
    }

    /// An outsider on the way to this door.
    public Passer visiting(@Nullable HouseholdId door) {
        return new Passer(resident, door, name, phone, plate);
    }

    public Passer driving(@Nullable Plate vehicle) {
        return new Passer(resident, household, name, phone, vehicle);
    }
}
