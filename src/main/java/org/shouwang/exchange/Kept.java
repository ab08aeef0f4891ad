package org.shouwang.exchange;

import java.util.Set;
import org.shouwang.household.Household;
import org.shouwang.household.Preference;
import org.shouwang.household.Resident;

/// Facts that stay as they are registered, whatever the list says; where nothing is registered yet, the list fills in.
///
/// @param facts which
record Kept(Set<Heading> facts) implements Preference {
    @Override
    public Household household(Household stored, Household told) {
        Household left = told;
        for (Heading fact : facts) {
            left = switch (fact) {
                case TENURE -> stored.tenure() == null ? left : left.withTenure(null);
                case LANDLORD_NAME -> stored.landlordName() == null ? left : left.withLandlordName(null);
                case LANDLORD_PHONE -> stored.landlordPhone() == null ? left : left.withLandlordPhone(null);
                case REGISTERED_PLACE -> stored.registeredPlace() == null ? left : left.withRegisteredPlace(null);
                case STATED_COUNT -> stored.statedCount() == null ? left : left.withStatedCount(null);
                case PARTY_HOUSEHOLD -> left.withPartyHousehold(false);
                case RENTED_FROM -> stored.rentedFrom() == null ? left : left.withRentedFrom(null);
                case RENTED_UNTIL -> stored.rentedUntil() == null ? left : left.withRentedUntil(null);
                case SINCE -> stored.since() == null ? left : left.withSince(null);
                case REGISTERED_BY -> stored.registeredBy() == null ? left : left.withRegisteredBy(null);
                case REGISTERED_ON -> stored.registeredOn() == null ? left : left.withRegisteredOn(null);
                case PETS -> stored.pets() == null ? left : left.withPets(null);
                case NOTE -> stored.note() == null ? left : left.withNote(null);
                default -> left;
            };
        }
        return left;
    }

    @Override
    public Resident resident(Resident stored, Resident told) {
        Resident left = told;
        for (Heading fact : facts) {
            left = switch (fact) {
                case NAME -> left.withName(stored.name());
                case KINSHIP -> stored.kinship() == null ? left : left.withKinship(null);
                case HOUSEHOLDER_NAME, IS_HOUSEHOLDER -> left.withHouseholder(false);
                case SEX -> stored.sex() == null ? left : left.withSex(null);
                case ID_KIND -> stored.idKind() == null ? left : left.withIdKind(null);
                case ID_NUMBER -> stored.idNumber() == null ? left : left.withIdNumber(null);
                case BIRTH_DATE -> stored.birthDate() == null ? left : left.withBirthDate(null);
                case ETHNICITY -> stored.ethnicity() == null ? left : left.withEthnicity(null);
                case EDUCATION -> stored.education() == null ? left : left.withEducation(null);
                case POLITICAL_STATUS -> stored.politicalStatus() == null ? left : left.withPoliticalStatus(null);
                case EMPLOYER -> stored.employer() == null ? left : left.withEmployer(null);
                case PHONE, HOUSEHOLDER_PHONE -> stored.phone() == null ? left : left.withPhone(null);
                case RESIDENCE -> stored.residence() == null ? left : left.withResidence(null);
                case SEPARATED -> left.withSeparated(false);
                case CARE_NEEDS -> stored.careNeeds() == null ? left : left.withCareNeeds(null);
                case VACCINE_DOSES -> stored.vaccineDoses() == null ? left : left.withVaccineDoses(null);
                case STATUS_SINCE -> stored.statusSince() == null ? left : left.withStatusSince(null);
                case BACK_ON -> stored.backOn() == null ? left : left.withBackOn(null);
                case NOTE -> stored.note() == null ? left : left.withNote(null);
                default -> left;
            };
        }
        return left;
    }
}
