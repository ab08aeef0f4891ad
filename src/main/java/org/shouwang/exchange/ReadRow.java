package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Plate;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.Resident;

/// One row as understood.
///
/// @param door null where it is not certain; then there are complaints
/// @param kind what the property's list says the row is, or null
/// @param people those the row names, the householder first where it says who that is
/// @param complaints why the row cannot come in, each with its column; empty where it can
record ReadRow(
        SourceRow source,
        @Nullable Dwelling door,
        @Nullable OwnerKind kind,
        Household household,
        List<Resident> people,
        List<Plate> plates,
        List<String> complaints) {
    ReadRow {
        people = List.copyOf(people);
        plates = List.copyOf(plates);
        complaints = List.copyOf(complaints);
    }

    boolean refused() {
        return !complaints.isEmpty();
    }

    /// Whether it tells of a dwelling where nobody lives.
    boolean vacant() {
        return household.status() == HouseholdStatus.VACANT;
    }

    ReadRow complaining(String reason) {
        List<String> more = new ArrayList<>(complaints);
        more.add(reason);
        return new ReadRow(source, door, kind, household, people, plates, more);
    }

    ReadRow with(List<Resident> others) {
        return new ReadRow(source, door, kind, household, others, plates, complaints);
    }
}
