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
        LocalDate updatedOn) {
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
                LocalDate.EPOCH);
    }

    public Household withId(HouseholdId value) {
        return new Household(
                value,
                roomId,
                tenure,
                landlordName,
                landlordPhone,
                registeredPlace,
                statedCount,
                partyHousehold,
                pets,
                note,
                status,
                since,
                until,
                updatedOn);
    }

    public Household withRoomId(RoomId value) {
        return new Household(
                id,
                value,
                tenure,
                landlordName,
                landlordPhone,
                registeredPlace,
                statedCount,
                partyHousehold,
                pets,
                note,
                status,
                since,
                until,
                updatedOn);
    }

    public Household withTenure(@Nullable Tenure value) {
        return new Household(
                id,
                roomId,
                value,
                landlordName,
                landlordPhone,
                registeredPlace,
                statedCount,
                partyHousehold,
                pets,
                note,
                status,
                since,
                until,
                updatedOn);
    }

    public Household withLandlordName(@Nullable PersonName value) {
        return new Household(
                id,
                roomId,
                tenure,
                value,
                landlordPhone,
                registeredPlace,
                statedCount,
                partyHousehold,
                pets,
                note,
                status,
                since,
                until,
                updatedOn);
    }

    public Household withLandlordPhone(@Nullable Phone value) {
        return new Household(
                id,
                roomId,
                tenure,
                landlordName,
                value,
                registeredPlace,
                statedCount,
                partyHousehold,
                pets,
                note,
                status,
                since,
                until,
                updatedOn);
    }

    public Household withRegisteredPlace(@Nullable Confidential value) {
        return new Household(
                id,
                roomId,
                tenure,
                landlordName,
                landlordPhone,
                value,
                statedCount,
                partyHousehold,
                pets,
                note,
                status,
                since,
                until,
                updatedOn);
    }

    public Household withStatedCount(@Nullable Integer value) {
        return new Household(
                id,
                roomId,
                tenure,
                landlordName,
                landlordPhone,
                registeredPlace,
                value,
                partyHousehold,
                pets,
                note,
                status,
                since,
                until,
                updatedOn);
    }

    public Household withPartyHousehold(boolean value) {
        return new Household(
                id,
                roomId,
                tenure,
                landlordName,
                landlordPhone,
                registeredPlace,
                statedCount,
                value,
                pets,
                note,
                status,
                since,
                until,
                updatedOn);
    }

    public Household withPets(@Nullable String value) {
        return new Household(
                id,
                roomId,
                tenure,
                landlordName,
                landlordPhone,
                registeredPlace,
                statedCount,
                partyHousehold,
                value,
                note,
                status,
                since,
                until,
                updatedOn);
    }

    public Household withNote(@Nullable Confidential value) {
        return new Household(
                id,
                roomId,
                tenure,
                landlordName,
                landlordPhone,
                registeredPlace,
                statedCount,
                partyHousehold,
                pets,
                value,
                status,
                since,
                until,
                updatedOn);
    }

    public Household withStatus(HouseholdStatus value) {
        return new Household(
                id,
                roomId,
                tenure,
                landlordName,
                landlordPhone,
                registeredPlace,
                statedCount,
                partyHousehold,
                pets,
                note,
                value,
                since,
                until,
                updatedOn);
    }

    public Household withSince(@Nullable LocalDate value) {
        return new Household(
                id,
                roomId,
                tenure,
                landlordName,
                landlordPhone,
                registeredPlace,
                statedCount,
                partyHousehold,
                pets,
                note,
                status,
                value,
                until,
                updatedOn);
    }

    public Household withUntil(@Nullable LocalDate value) {
        return new Household(
                id,
                roomId,
                tenure,
                landlordName,
                landlordPhone,
                registeredPlace,
                statedCount,
                partyHousehold,
                pets,
                note,
                status,
                since,
                value,
                updatedOn);
    }

    public Household withUpdatedOn(LocalDate value) {
        return new Household(
                id,
                roomId,
                tenure,
                landlordName,
                landlordPhone,
                registeredPlace,
                statedCount,
                partyHousehold,
                pets,
                note,
                status,
                since,
                until,
                value);
    }
}
