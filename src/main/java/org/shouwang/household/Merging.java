package org.shouwang.household;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Laying what a list says over what is stored: words replace, blanks leave, nobody is removed.
final class Merging {
    private Merging() {}

    /// Whether two rows tell of one person: the same identity number, else the same name where a number is missing.
    static boolean same(Resident stored, Resident told) {
        if (stored.idNumber() != null && told.idNumber() != null) {
            return stored.idNumber().as18().equals(told.idNumber().as18());
        }
        return stored.name().equals(told.name());
    }

    static HouseholdCard into(HouseholdCard stored, HouseholdCard listed, Preference preference) {
        HouseholdCard told = preferred(stored, listed, preference);
        List<Resident> people = new ArrayList<>(stored.people());
        for (Resident person : Writing.oneHouseholder(told.people())) {
            int at = find(people, person);
            if (at < 0) {
                people.add(person);
            } else {
                people.set(at, merged(people.get(at), person));
            }
        }
        return stored.with(merged(stored.household(), told.household()))
                .withPeople(householder(people, told))
                .withVehicles(vehicles(stored.vehicles(), told.vehicles()));
    }

    private static HouseholdCard preferred(HouseholdCard stored, HouseholdCard told, Preference preference) {
        List<Resident> people = new ArrayList<>();
        for (Resident person : told.people()) {
            int at = find(stored.people(), person);
            people.add(at < 0 ? person : preference.resident(stored.people().get(at), person));
        }
        return told.with(preference.household(stored.household(), told.household()))
                .withPeople(people);
    }

    private static int find(List<Resident> people, Resident told) {
        for (int i = 0; i < people.size(); i++) {
            if (same(people.get(i), told)) {
                return i;
            }
        }
        return -1;
    }

    /// The list decides who the householder is, where it names one itself.
    private static List<Resident> householder(List<Resident> people, HouseholdCard told) {
        boolean stays = told.householder().isEmpty()
                && people.stream().filter(Resident::householder).count() > 1;
        List<Resident> one = new ArrayList<>();
        boolean found = false;
        for (Resident person : people) {
            boolean meant = told.householder()
                    .map(head -> same(person, head))
                    .orElse(person.householder() && !(stays && found));
            one.add(person.withHouseholder(meant && !found));
            found |= meant;
        }
        return one;
    }

    private static List<Vehicle> vehicles(List<Vehicle> stored, List<Vehicle> told) {
        List<Vehicle> all = new ArrayList<>(stored);
        for (Vehicle car : told) {
            String plate = car.plate().normalised();
            if (all.stream().noneMatch(other -> other.plate().normalised().equals(plate))) {
                all.add(car);
            }
        }
        return all;
    }

    private static Household merged(Household stored, Household told) {
        return new Household(
                stored.id(),
                stored.roomId(),
                or(told.tenure(), stored.tenure()),
                or(told.landlordName(), stored.landlordName()),
                or(told.landlordPhone(), stored.landlordPhone()),
                or(told.registeredPlace(), stored.registeredPlace()),
                or(told.statedCount(), stored.statedCount()),
                told.partyHousehold() || stored.partyHousehold(),
                or(told.pets(), stored.pets()),
                or(told.note(), stored.note()),
                stored.status(),
                or(told.since(), stored.since()),
                stored.until(),
                stored.updatedOn(),
                or(told.rentedFrom(), stored.rentedFrom()),
                or(told.rentedUntil(), stored.rentedUntil()),
                or(told.registeredBy(), stored.registeredBy()),
                or(told.registeredOn(), stored.registeredOn()),
                stored.mergedInto());
    }

    private static Resident merged(Resident stored, Resident told) {
        return new Resident(
                stored.id(),
                stored.householdId(),
                stored.position(),
                told.name(),
                told.householder() && stored.householder() ? stored.kinship() : or(told.kinship(), stored.kinship()),
                stored.householder(),
                or(told.sex(), stored.sex()),
                or(told.idKind(), stored.idKind()),
                or(told.idNumber(), stored.idNumber()),
                stored.idMark(),
                or(told.birthDate(), stored.birthDate()),
                or(told.ethnicity(), stored.ethnicity()),
                or(told.education(), stored.education()),
                or(told.politicalStatus(), stored.politicalStatus()),
                or(told.employer(), stored.employer()),
                or(told.phone(), stored.phone()),
                or(told.residence(), stored.residence()),
                told.separated() || stored.separated(),
                or(told.careNeeds(), stored.careNeeds()),
                or(told.vaccineDoses(), stored.vaccineDoses()),
                or(told.note(), stored.note()),
                stored.status(),
                or(told.statusSince(), stored.statusSince()),
                or(told.backOn(), stored.backOn()),
                stored.mergedInto());
    }

    private static <T> @Nullable T or(@Nullable T told, @Nullable T stored) {
        return told == null ? stored : told;
    }
}
