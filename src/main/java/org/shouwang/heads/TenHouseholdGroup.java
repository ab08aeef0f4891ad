package org.shouwang.heads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.UnitId;
import org.shouwang.core.Confidential;

/// A group of about ten households of one unit that watch over each other (十户联防).
///
/// @param number counted from 1 within the unit
/// @param frequency how often it reports, in words
/// @param reportedOn when it last reported
/// @param dissolvedOn null while it stands; a dissolved group keeps its leaders of old and has no rooms
public record TenHouseholdGroup(
        GroupId id,
        UnitId unitId,
        int number,
        @Nullable String frequency,
        @Nullable LocalDate reportedOn,
        @Nullable Confidential note,
        @Nullable LocalDate dissolvedOn) {
    static TenHouseholdGroup fresh(GroupId id, UnitId unit, int number) {
        return new TenHouseholdGroup(id, unit, number, null, null, null, null);
    }

    TenHouseholdGroup numbered(int other) {
        return new TenHouseholdGroup(id, unitId, other, frequency, reportedOn, note, dissolvedOn);
    }

    TenHouseholdGroup reported(@Nullable String often, @Nullable LocalDate day, @Nullable Confidential remark) {
        return new TenHouseholdGroup(id, unitId, number, often, day, remark, dissolvedOn);
    }

    TenHouseholdGroup dissolved(LocalDate day) {
        return new TenHouseholdGroup(id, unitId, number, frequency, reportedOn, note, day);
    }
}
