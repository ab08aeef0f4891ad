package org.shouwang.heads;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.Sex;

/// The person to be appointed, picked from the registry or typed.
///
/// @param resident set where picked from the registry
/// @param dwelling where the person lives, in words such as `3-2-502`
public record HeadPerson(
        @Nullable ResidentId resident,
        PersonName name,
        @Nullable Phone phone,
        @Nullable Sex sex,
        @Nullable String politicalStatus,
        @Nullable Confidential dwelling) {
    public static HeadPerson typed(PersonName name, @Nullable Phone phone) {
        return new HeadPerson(null, name, phone, null, null, null);
    }

    /// @param dwelling where the household lives, such as `3-2-502`
    public static HeadPerson of(Resident resident, String dwelling) {
        return new HeadPerson(
                resident.id(),
                resident.name(),
                resident.phone(),
                resident.sex(),
                resident.politicalStatus(),
                Confidential.orNull(dwelling));
    }

    public HeadPerson withPhone(@Nullable Phone other) {
        return new HeadPerson(resident, name, other, sex, politicalStatus, dwelling);
    }
}
