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
/// @param householder whether this person is the householder; one in a household, where reality agrees
/// @param idMark keyed mark of the identity number, so that the same number is not stored twice; set by the verbs
/// @param birthDate from the identity number where that tells it, else as written
/// @param separated registered here, living elsewhere, or the other way round (人户分离)
/// @param careNeeds special care: lives alone, dialysis, pregnancy and the like, in words separated by a comma
/// @param statusSince since when the status is so, as it happened
/// @param backOn when somebody AWAY means to be back
/// @param mergedInto the record that holds this person now, where this one is MERGED
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
        ResidentStatus status,
        @Nullable LocalDate statusSince,
        @Nullable LocalDate backOn,
        @Nullable ResidentId mergedInto) {
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
                ResidentStatus.LIVING,
                null,
                null,
                null);
    }

    /// With what the identity number tells of birth date and sex, where those are not known.
    Resident completed() {
        if (idNumber == null) {
            return this;
        }
        LocalDate birth = birthDate != null ? birthDate : idNumber.birthDate().orElse(null);
        Sex known = sex != null ? sex : idNumber.sex().map(Sex::of).orElse(null);
        return birth == birthDate && known == sex ? this : withBirthDate(birth).withSex(known);
    }

    public Resident withId(ResidentId value) {
        ResidentParts parts = new ResidentParts(this);
        parts.id = value;
        return parts.whole();
    }

    public Resident withHouseholdId(HouseholdId value) {
        ResidentParts parts = new ResidentParts(this);
        parts.householdId = value;
        return parts.whole();
    }

    public Resident withPosition(int value) {
        ResidentParts parts = new ResidentParts(this);
        parts.position = value;
        return parts.whole();
    }

    public Resident withName(PersonName value) {
        ResidentParts parts = new ResidentParts(this);
        parts.name = value;
        return parts.whole();
    }

    public Resident withKinship(@Nullable String value) {
        ResidentParts parts = new ResidentParts(this);
        parts.kinship = value;
        return parts.whole();
    }

    public Resident withHouseholder(boolean value) {
        ResidentParts parts = new ResidentParts(this);
        parts.householder = value;
        return parts.whole();
    }

    public Resident withSex(@Nullable Sex value) {
        ResidentParts parts = new ResidentParts(this);
        parts.sex = value;
        return parts.whole();
    }

    public Resident withIdKind(@Nullable IdKind value) {
        ResidentParts parts = new ResidentParts(this);
        parts.idKind = value;
        return parts.whole();
    }

    public Resident withIdNumber(@Nullable IdNumber value) {
        ResidentParts parts = new ResidentParts(this);
        parts.idNumber = value;
        return parts.whole();
    }

    public Resident withIdMark(@Nullable String value) {
        ResidentParts parts = new ResidentParts(this);
        parts.idMark = value;
        return parts.whole();
    }

    public Resident withBirthDate(@Nullable LocalDate value) {
        ResidentParts parts = new ResidentParts(this);
        parts.birthDate = value;
        return parts.whole();
    }

    public Resident withEthnicity(@Nullable String value) {
        ResidentParts parts = new ResidentParts(this);
        parts.ethnicity = value;
        return parts.whole();
    }

    public Resident withEducation(@Nullable String value) {
        ResidentParts parts = new ResidentParts(this);
        parts.education = value;
        return parts.whole();
    }

    public Resident withPoliticalStatus(@Nullable String value) {
        ResidentParts parts = new ResidentParts(this);
        parts.politicalStatus = value;
        return parts.whole();
    }

    public Resident withEmployer(@Nullable Confidential value) {
        ResidentParts parts = new ResidentParts(this);
        parts.employer = value;
        return parts.whole();
    }

    public Resident withPhone(@Nullable Phone value) {
        ResidentParts parts = new ResidentParts(this);
        parts.phone = value;
        return parts.whole();
    }

    public Resident withResidence(@Nullable Residence value) {
        ResidentParts parts = new ResidentParts(this);
        parts.residence = value;
        return parts.whole();
    }

    public Resident withSeparated(boolean value) {
        ResidentParts parts = new ResidentParts(this);
        parts.separated = value;
        return parts.whole();
    }

    public Resident withCareNeeds(@Nullable Confidential value) {
        ResidentParts parts = new ResidentParts(this);
        parts.careNeeds = value;
        return parts.whole();
    }

    public Resident withVaccineDoses(@Nullable Integer value) {
        ResidentParts parts = new ResidentParts(this);
        parts.vaccineDoses = value;
        return parts.whole();
    }

    public Resident withNote(@Nullable Confidential value) {
        ResidentParts parts = new ResidentParts(this);
        parts.note = value;
        return parts.whole();
    }

    public Resident withStatus(ResidentStatus value) {
        ResidentParts parts = new ResidentParts(this);
        parts.status = value;
        return parts.whole();
    }

    public Resident withStatusSince(@Nullable LocalDate value) {
        ResidentParts parts = new ResidentParts(this);
        parts.statusSince = value;
        return parts.whole();
    }

    public Resident withBackOn(@Nullable LocalDate value) {
        ResidentParts parts = new ResidentParts(this);
        parts.backOn = value;
        return parts.whole();
    }

    public Resident withMergedInto(@Nullable ResidentId value) {
        ResidentParts parts = new ResidentParts(this);
        parts.mergedInto = value;
        return parts.whole();
    }
}
