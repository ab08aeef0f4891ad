package org.shouwang.lists;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;

/// A line of a list.
///
/// @param residentId null in a list of households
/// @param name of the person or the householder on the day of adding
/// @param door where they lived on that day, such as `3-2-502`
public record ListMember(
        ListMemberId id,
        OwnListId listId,
        HouseholdId householdId,
        @Nullable ResidentId residentId,
        PersonName name,
        String door) {
    ListMember copied(ListMemberId key, OwnListId list) {
        return new ListMember(key, list, householdId, residentId, name, door);
    }
}
