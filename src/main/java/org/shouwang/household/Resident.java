package org.shouwang.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;

/// A person of a household.
///
/// @param position the place in the household's list, from 0
/// @param kinship to the householder, in words as GB/T 4761 has them or as written
/// @param householder whether this person is the householder; one in a household
/// @param idMark keyed mark of the identity number, so that the same number is not stored twice; set by the verbs
/// @param birthDate from the identity number where that tells it, else as written
/// @param separated registered here, living elsewhere, or the other way round (人户分离)
/// @param careNeeds special care: lives alone, dialysis, pregnancy and the like, in words separated by a comma
public record Resident(
        ResidentId id,
        HouseholdId householdId,
        int position,
        PersonName name,
        @Nullable String kinship,
        boolean householder,
        @Nullable Sex sex,
        @Nullable IdKind idKind,
        @Nullable IdNumber idNumber,
        @Nullable String idMark,
        @Nullable LocalDate birthDate,
        @Nullable String ethnicity,
        @Nullable String education,
        @Nullable String politicalStatus,
        @Nullable Confidential employer,
        @Nullable Phone phone,
        @Nullable Residence residence,
        boolean separated,
        @Nullable Confidential careNeeds,
        @Nullable Integer vaccineDoses,
        @Nullable Confidential note,
        ResidentStatus status) {
    /// A person of whom only the name is known, not stored yet.
    public static Resident named(String name) {
        return new Resident(
                ResidentId.NEW,
                HouseholdId.NEW,
                0,
                new PersonName(name),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                ResidentStatus.LIVING);
    }

    /// With what the identity number tells of birth date and sex, where those are not known.
    Resident completed() {
        if (idNumber == null) {
            return this;
        }
        LocalDate birth = birthDate != null ? birthDate : idNumber.birthDate().orElse(null);
        Sex known = sex != null ? sex : idNumber.sex().map(Sex::of).orElse(null);
        return withBirthDate(birth).withSex(known);
    }

    public Resident withId(ResidentId value) {
        return new Resident(
                value,
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
                status);
    }

    public Resident withHouseholdId(HouseholdId value) {
        return new Resident(
                id,
                value,
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
                status);
    }

    public Resident withPosition(int value) {
        return new Resident(
                id,
                householdId,
                value,
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
                status);
    }

    public Resident withName(PersonName value) {
        return new Resident(
                id,
                householdId,
                position,
                value,
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
                status);
    }

    public Resident withKinship(@Nullable String value) {
        return new Resident(
                id,
                householdId,
                position,
                name,
                value,
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
                status);
    }

    public Resident withHouseholder(boolean value) {
        return new Resident(
                id,
                householdId,
                position,
                name,
                kinship,
                value,
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
                status);
    }

    public Resident withSex(@Nullable Sex value) {
        return new Resident(
                id,
                householdId,
                position,
                name,
                kinship,
                householder,
                value,
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
                status);
    }

    public Resident withIdKind(@Nullable IdKind value) {
        return new Resident(
                id,
                householdId,
                position,
                name,
                kinship,
                householder,
                sex,
                value,
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
                status);
    }

    public Resident withIdNumber(@Nullable IdNumber value) {
        return new Resident(
                id,
                householdId,
                position,
                name,
                kinship,
                householder,
                sex,
                idKind,
                value,
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
                status);
    }

    public Resident withIdMark(@Nullable String value) {
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
                value,
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
                status);
    }

    public Resident withBirthDate(@Nullable LocalDate value) {
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
                value,
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
                status);
    }

    public Resident withEthnicity(@Nullable String value) {
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
                value,
                education,
                politicalStatus,
                employer,
                phone,
                residence,
                separated,
                careNeeds,
                vaccineDoses,
                note,
                status);
    }

    public Resident withEducation(@Nullable String value) {
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
                value,
                politicalStatus,
                employer,
                phone,
                residence,
                separated,
                careNeeds,
                vaccineDoses,
                note,
                status);
    }

    public Resident withPoliticalStatus(@Nullable String value) {
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
                value,
                employer,
                phone,
                residence,
                separated,
                careNeeds,
                vaccineDoses,
                note,
                status);
    }

    public Resident withEmployer(@Nullable Confidential value) {
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
                value,
                phone,
                residence,
                separated,
                careNeeds,
                vaccineDoses,
                note,
                status);
    }

    public Resident withPhone(@Nullable Phone value) {
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
                value,
                residence,
                separated,
                careNeeds,
                vaccineDoses,
                note,
                status);
    }

    public Resident withResidence(@Nullable Residence value) {
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
                value,
                separated,
                careNeeds,
                vaccineDoses,
                note,
                status);
    }

    public Resident withSeparated(boolean value) {
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
                value,
                careNeeds,
                vaccineDoses,
                note,
                status);
    }

    public Resident withCareNeeds(@Nullable Confidential value) {
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
                value,
                vaccineDoses,
                note,
                status);
    }

    public Resident withVaccineDoses(@Nullable Integer value) {
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
                value,
                note,
                status);
    }

    public Resident withNote(@Nullable Confidential value) {
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
                value,
                status);
    }

    public Resident withStatus(ResidentStatus value) {
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
                value);
    }
}
