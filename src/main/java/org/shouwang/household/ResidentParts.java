package org.shouwang.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// A resident taken apart, so that one part can be changed and the whole put together again.
final class ResidentParts {
    ResidentId id;
    HouseholdId householdId;
    int position;
    PersonName name;

    @Nullable
    String kinship;

    boolean householder;

    @Nullable
    Sex sex;

    @Nullable
    IdKind idKind;

    @Nullable
    IdNumber idNumber;

    @Nullable
    String idMark;

    @Nullable
    LocalDate birthDate;

    @Nullable
    String ethnicity;

    @Nullable
    String education;

    @Nullable
    String politicalStatus;

    @Nullable
    Confidential employer;

    @Nullable
    Phone phone;

    @Nullable
    Residence residence;

    boolean separated;

    @Nullable
    Confidential careNeeds;

    @Nullable
    Integer vaccineDoses;

    @Nullable
    Confidential note;

    ResidentStatus status;

    @Nullable
    LocalDate statusSince;

    @Nullable
    LocalDate backOn;

    @Nullable
    ResidentId mergedInto;

    ResidentParts(Resident from) {
        id = from.id();
        householdId = from.householdId();
        position = from.position();
        name = from.name();
        kinship = from.kinship();
        householder = from.householder();
        sex = from.sex();
        idKind = from.idKind();
        idNumber = from.idNumber();
        idMark = from.idMark();
        birthDate = from.birthDate();
        ethnicity = from.ethnicity();
        education = from.education();
        politicalStatus = from.politicalStatus();
        employer = from.employer();
        phone = from.phone();
        residence = from.residence();
        separated = from.separated();
        careNeeds = from.careNeeds();
        vaccineDoses = from.vaccineDoses();
        note = from.note();
        status = from.status();
        statusSince = from.statusSince();
        backOn = from.backOn();
        mergedInto = from.mergedInto();
    }

    Resident whole() {
        return new Resident(
                id,
                householdId,
                position,
                name,
                kinship,
                householder,
                sex,
                idKind,
                idNumber,
                idMark,
                birthDate,
                ethnicity,
                education,
                politicalStatus,
                employer,
                phone,
                residence,
                separated,
                careNeeds,
                vaccineDoses,
                note,
                status,
                statusSince,
                backOn,
                mergedInto);
    }
}
