package org.shouwang.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// A household at a door; people and cars are rows of their own.
///
/// @param registeredPlace where the household is registered (户籍地)
/// @param statedCount how many live there by their own word, null where nobody asked
/// @param partyHousehold 党员户
/// @param since when it moved in, and `until` when it moved out
/// @param updatedOn when somebody last checked it
/// @param rentedFrom first day of the tenancy, and `rentedUntil` its last
/// @param registeredBy who wrote the form, and `registeredOn` when
/// @param mergedInto the household this one became part of, where it is MERGED
public record Household(
        HouseholdId id,
        RoomId roomId,
        @Nullable Tenure tenure,
        @Nullable PersonName landlordName,
        @Nullable Phone landlordPhone,
        @Nullable Confidential registeredPlace,
        @Nullable Integer statedCount,
        boolean partyHousehold,
        @Nullable String pets,
        @Nullable Confidential note,
        HouseholdStatus status,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        LocalDate updatedOn,
        @Nullable LocalDate rentedFrom,
        @Nullable LocalDate rentedUntil,
        @Nullable PersonName registeredBy,
        @Nullable LocalDate registeredOn,
        @Nullable HouseholdId mergedInto) {
    private static final RoomId NOWHERE = new RoomId(0);

    /// An empty form: nothing known, not stored, at no room yet.
    public static Household blank() {
        return new Household(
                HouseholdId.NEW,
                NOWHERE,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                HouseholdStatus.LIVING,
                null,
                null,
                LocalDate.EPOCH,
                null,
                null,
                null,
                null,
                null);
    }

    public Household withId(HouseholdId value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.id = value;
        return parts.whole();
    }

    public Household withRoomId(RoomId value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.roomId = value;
        return parts.whole();
    }

    public Household withTenure(@Nullable Tenure value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.tenure = value;
        return parts.whole();
    }

    public Household withLandlordName(@Nullable PersonName value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.landlordName = value;
        return parts.whole();
    }

    public Household withLandlordPhone(@Nullable Phone value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.landlordPhone = value;
        return parts.whole();
    }

    public Household withRegisteredPlace(@Nullable Confidential value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.registeredPlace = value;
        return parts.whole();
    }

    public Household withStatedCount(@Nullable Integer value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.statedCount = value;
        return parts.whole();
    }

    public Household withPartyHousehold(boolean value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.partyHousehold = value;
        return parts.whole();
    }

    public Household withPets(@Nullable String value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.pets = value;
        return parts.whole();
    }

    public Household withNote(@Nullable Confidential value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.note = value;
        return parts.whole();
    }

    public Household withStatus(HouseholdStatus value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.status = value;
        return parts.whole();
    }

    public Household withSince(@Nullable LocalDate value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.since = value;
        return parts.whole();
    }

    public Household withUntil(@Nullable LocalDate value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.until = value;
        return parts.whole();
    }

    public Household withUpdatedOn(LocalDate value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.updatedOn = value;
        return parts.whole();
    }

    public Household withRentedFrom(@Nullable LocalDate value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.rentedFrom = value;
        return parts.whole();
    }

    public Household withRentedUntil(@Nullable LocalDate value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.rentedUntil = value;
        return parts.whole();
    }

    public Household withRegisteredBy(@Nullable PersonName value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.registeredBy = value;
        return parts.whole();
    }

    public Household withRegisteredOn(@Nullable LocalDate value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.registeredOn = value;
        return parts.whole();
    }

    public Household withMergedInto(@Nullable HouseholdId value) {
        HouseholdParts parts = new HouseholdParts(this);
        parts.mergedInto = value;
        return parts.whole();
    }
}
