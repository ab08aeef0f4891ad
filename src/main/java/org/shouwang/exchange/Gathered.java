package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.IdNumber;
import org.shouwang.core.Plate;
import org.shouwang.household.Arrival;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Resident;
import org.shouwang.household.Tenure;

/// One household in the making: the rows of one door.
final class Gathered {
    private final Dwelling door;
    private final List<ReadRow> rows = new ArrayList<>(4);
    private final Map<String, Integer> numbers = new HashMap<>(8);

    Gathered(Dwelling door) {
        this.door = door;
    }

    List<ReadRow> rows() {
        return rows;
    }

    void add(ReadRow row) {
        rows.add(row);
        for (Resident person : row.people()) {
            IdNumber number = person.idNumber();
            if (number != null) {
                numbers.put(number.as18(), row.source().number());
            }
        }
    }

    /// The householder named so far.
    Optional<Resident> head() {
        return rows.stream()
                .flatMap(row -> row.people().stream())
                .filter(Resident::householder)
                .findFirst();
    }

    /// The row that has the number already, or null.
    @Nullable
    Integer rowOf(IdNumber number) {
        return numbers.get(number.as18());
    }

    /// The row with somebody of the same name, where not both have an identity number; or null.
    @Nullable
    Integer namesake(Resident person) {
        for (ReadRow row : rows) {
            for (Resident other : row.people()) {
                boolean told = other.idNumber() != null && person.idNumber() != null;
                if (!told && other.name().equals(person.name())) {
                    return row.source().number();
                }
            }
        }
        return null;
    }

    /// Whether the rows so far and this one disagree on whose empty dwelling it is, or whether it is empty.
    boolean emptyOf(ReadRow row) {
        return rows.stream()
                .anyMatch(other -> other.vacant() != row.vacant()
                        || row.vacant()
                                && !Objects.equals(
                                        other.household().landlordName(),
                                        row.household().landlordName()));
    }

    /// Whether an owner's row tells of the landlord, because tenants live here.
    boolean landlord(ReadRow row) {
        return row.kind() == OwnerKind.OWNER && let();
    }

    private boolean let() {
        return rows.stream()
                .anyMatch(row -> row.kind() == OwnerKind.TENANT && !row.people().isEmpty());
    }

    Arrival arrival() {
        List<Resident> people = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        List<Integer> numbersOfRows = new ArrayList<>();
        HouseholdCard card = HouseholdCard.blank();
        Household household = rows.getFirst().household();
        for (int i = 0; i < rows.size(); i++) {
            ReadRow row = rows.get(i);
            numbersOfRows.add(row.source().number());
            household = landlord(row) ? owned(household, row) : merged(household, row.household());
            if (!landlord(row)) {
                for (Resident person : row.people()) {
                    people.add(person);
                    from.add(i);
                }
            }
            for (Plate plate : row.plates()) {
                if (card.vehicles().stream().noneMatch(car -> car.plate().equals(plate))) {
                    card = card.with(plate);
                }
            }
        }
        return new Arrival(numbersOfRows, door, card.with(household).withPeople(headed(people)), from);
    }

    /// Where no row names a householder: the tenant, else the first.
    private List<Resident> headed(List<Resident> people) {
        if (people.isEmpty() || people.stream().anyMatch(Resident::householder)) {
            return people;
        }
        Resident first = rows.stream()
                .filter(row -> row.kind() == (let() ? OwnerKind.TENANT : OwnerKind.OWNER))
                .flatMap(row -> row.people().stream())
                .findFirst()
                .orElse(people.getFirst());
        people.set(people.indexOf(first), first.withHouseholder(true));
        return people;
    }

    private static Household owned(Household household, ReadRow row) {
        if (row.people().isEmpty() || household.landlordName() != null) {
            return household.withTenure(Tenure.RENTED);
        }
        Resident owner = row.people().getFirst();
        return household
                .withTenure(Tenure.RENTED)
                .withLandlordName(owner.name())
                .withLandlordPhone(owner.phone());
    }

    private static Household merged(Household first, Household more) {
        if (more.equals(first)) {
            return first;
        }
        return first.withTenure(or(first.tenure(), more.tenure()))
                .withLandlordName(or(first.landlordName(), more.landlordName()))
                .withLandlordPhone(or(first.landlordPhone(), more.landlordPhone()))
                .withRegisteredPlace(or(first.registeredPlace(), more.registeredPlace()))
                .withStatedCount(or(first.statedCount(), more.statedCount()))
                .withPartyHousehold(first.partyHousehold() || more.partyHousehold())
                .withPets(or(first.pets(), more.pets()))
                .withNote(or(first.note(), more.note()))
                .withSince(or(first.since(), more.since()))
                .withRentedFrom(or(first.rentedFrom(), more.rentedFrom()))
                .withRentedUntil(or(first.rentedUntil(), more.rentedUntil()))
                .withRegisteredBy(or(first.registeredBy(), more.registeredBy()))
                .withRegisteredOn(or(first.registeredOn(), more.registeredOn()));
    }

    private static <V> @Nullable V or(@Nullable V one, @Nullable V other) {
        return one != null ? one : other;
    }
}
