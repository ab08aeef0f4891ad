package org.shouwang.gate;

import java.util.Set;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;

/// Residents, outsiders and doors that are meant together: lines of any of them.
public record EntryPeople(Set<ResidentId> residents, Set<VisitorId> visitors, Set<HouseholdId> households) {
    private static final int FEW = 40;

    public EntryPeople {
        residents = Set.copyOf(residents);
        visitors = Set.copyOf(visitors);
        households = Set.copyOf(households);
    }

    public static EntryPeople one(ResidentId resident) {
        return new EntryPeople(Set.of(resident), Set.of(), Set.of());
    }

    public static EntryPeople one(VisitorId visitor) {
        return new EntryPeople(Set.of(), Set.of(visitor), Set.of());
    }

    public boolean nobody() {
        return residents.isEmpty() && visitors.isEmpty() && households.isEmpty();
    }

    /// Whether looking up each of them is quicker than looking through the list.
    boolean few() {
        return residents.size() + visitors.size() + households.size() <= FEW;
    }
}
