package org.shouwang.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.core.Plate;

/// The registration form (住户信息登记表) of one household: the household, its people, its cars.
///
/// Rows with id `NEW` are not stored yet. Revising with a card is complete: whom and what it leaves out is removed.
public record HouseholdCard(Household household, List<Resident> people, List<Vehicle> vehicles) {
    public HouseholdCard {
        people = List.copyOf(people);
        vehicles = List.copyOf(vehicles);
    }

    public static HouseholdCard blank() {
        return new HouseholdCard(Household.blank(), List.of(), List.of());
    }

    public HouseholdCard with(Household other) {
        return new HouseholdCard(other, people, vehicles);
    }

    /// With one person more, at the end.
    public HouseholdCard with(Resident person) {
        List<Resident> more = new ArrayList<>(people);
        more.add(person);
        return new HouseholdCard(household, more, vehicles);
    }

    public HouseholdCard with(Plate plate) {
        List<Vehicle> more = new ArrayList<>(vehicles);
        more.add(Vehicle.plated(plate));
        return new HouseholdCard(household, people, more);
    }

    public HouseholdCard withPeople(List<Resident> others) {
        return new HouseholdCard(household, others, vehicles);
    }

    public HouseholdCard withVehicles(List<Vehicle> others) {
        return new HouseholdCard(household, people, others);
    }

    public Optional<Resident> householder() {
        return people.stream().filter(Resident::householder).findFirst();
    }

    /// Those who count as residents.
    public List<Resident> living() {
        return people.stream().filter(person -> person.status().counts()).toList();
    }
}
