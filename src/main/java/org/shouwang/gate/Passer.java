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
/// @param visitor set where an outsider was recognised; otherwise the register looks for the same name and phone,
/// or the same plate
/// @param household the resident's own, or the one an outsider goes to
public record Passer(
        @Nullable ResidentId resident,
        @Nullable VisitorId visitor,
        @Nullable HouseholdId household,
        PersonName name,
        @Nullable Phone phone,
        @Nullable Plate plate) {
    public static Passer resident(ResidentId id, HouseholdId household, PersonName name, @Nullable Phone phone) {
        return new Passer(id, null, household, name, phone, null);
    }

    public static Passer outsider(PersonName name, @Nullable Phone phone) {
        return new Passer(null, null, null, name, phone, null);
    }

    /// An outsider who was here before.
    public static Passer known(Visitor visitor) {
        return new Passer(null, visitor.id(), null, visitor.name(), visitor.phone(), visitor.plate());
    }

    /// An outsider on the way to this door.
    public Passer visiting(@Nullable HouseholdId door) {
        return new Passer(resident, visitor, door, name, phone, plate);
    }

    public Passer driving(@Nullable Plate vehicle) {
        return new Passer(resident, visitor, household, name, phone, vehicle);
    }

    Passer known(@Nullable VisitorId as) {
        return new Passer(resident, as, household, name, phone, plate);
    }
}
