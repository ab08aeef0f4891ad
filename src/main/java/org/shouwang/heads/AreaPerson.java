package org.shouwang.heads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.ResidentId;

/// Who answers for an area: a member of the branch, a resident, or somebody typed.
///
/// @param untilDay last day, null while answering
public record AreaPerson(
        long id,
        AreaId areaId,
        @Nullable MemberId memberId,
        @Nullable ResidentId residentId,
        PersonName name,
        @Nullable Phone phone,
        LocalDate fromDay,
        @Nullable LocalDate untilDay) {
    /// Not stored yet.
    public static AreaPerson of(
            @Nullable MemberId member,
            @Nullable ResidentId resident,
            PersonName name,
            @Nullable Phone phone,
            LocalDate from) {
        return new AreaPerson(0, new AreaId(0), member, resident, name, phone, from, null);
    }

    AreaPerson of(long row, AreaId area) {
        return new AreaPerson(row, area, memberId, residentId, name, phone, fromDay, untilDay);
    }

    AreaPerson until(LocalDate day) {
        return new AreaPerson(id, areaId, memberId, residentId, name, phone, fromDay, day);
    }

    boolean same(AreaPerson other) {
        return name.equals(other.name);
    }
}
