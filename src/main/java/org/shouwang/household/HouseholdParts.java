package org.shouwang.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// A household taken apart, so that one part can be changed and the whole put together again.
final class HouseholdParts {
    HouseholdId id;
    RoomId roomId;

    @Nullable
    Tenure tenure;

    @Nullable
    PersonName landlordName;

    @Nullable
    Phone landlordPhone;

    @Nullable
    Confidential registeredPlace;

    @Nullable
    Integer statedCount;

    boolean partyHousehold;

    @Nullable
    String pets;

    @Nullable
    Confidential note;

    HouseholdStatus status;

    @Nullable
    LocalDate since;

    @Nullable
    LocalDate until;

    LocalDate updatedOn;

    @Nullable
    LocalDate rentedFrom;

    @Nullable
    LocalDate rentedUntil;

    @Nullable
    PersonName registeredBy;

    @Nullable
    LocalDate registeredOn;

    @Nullable
    HouseholdId mergedInto;

    HouseholdParts(Household from) {
        id = from.id();
        roomId = from.roomId();
        tenure = from.tenure();
        landlordName = from.landlordName();
        landlordPhone = from.landlordPhone();
        registeredPlace = from.registeredPlace();
        statedCount = from.statedCount();
        partyHousehold = from.partyHousehold();
        pets = from.pets();
        note = from.note();
        status = from.status();
        since = from.since();
        until = from.until();
        updatedOn = from.updatedOn();
        rentedFrom = from.rentedFrom();
        rentedUntil = from.rentedUntil();
        registeredBy = from.registeredBy();
        registeredOn = from.registeredOn();
        mergedInto = from.mergedInto();
    }

    Household whole() {
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
                updatedOn,
                rentedFrom,
                rentedUntil,
                registeredBy,
                registeredOn,
                mergedInto);
    }
}
