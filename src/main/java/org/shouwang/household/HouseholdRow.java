package org.shouwang.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.kit.db.Query;

/// One line of the list of households.
///
/// @param householder name of the householder, `""` where nobody is noted
/// @param phone of the householder, else of the first member who has one, `""` where nobody has
/// @param people names of those who count, the householder first
/// @param count how many count
/// @param plates separated by a blank
public record HouseholdRow(
        HouseholdId id,
        Place place,
        String householder,
        String phone,
        List<String> people,
        int count,
        @Nullable Tenure tenure,
        HouseholdStatus status,
        String plates,
        boolean partyHousehold,
        boolean needsCare,
        LocalDate updatedOn) {
    public HouseholdRow {
        people = List.copyOf(people);
    }

    /// All that count, in the order of a walk.
    public static List<HouseholdRow> all(Query q) {
        Layout layout = Layout.of(q);
        Map<HouseholdId, List<Resident>> people = new HashMap<>();
        HouseholdStore.eachResident(q, person -> {
            if (person.status().counts()) {
                people.computeIfAbsent(person.householdId(), id -> new ArrayList<>()).add(person);
            }
        });
        Map<HouseholdId, List<String>> plates = new HashMap<>();
        HouseholdStore.vehicles(q).forEach(car -> plates.computeIfAbsent(car.householdId(), id -> new ArrayList<>())
                .add(car.plate().value()));
        Map<org.shouwang.compound.RoomId, Integer> walk = new HashMap<>();
        layout.places().forEach(place -> walk.put(place.id(), walk.size()));
        return HouseholdStore.households(q).stream()
                .filter(household -> household.status().counts())
                .map(household -> row(
                        household,
                        layout.at(household.roomId()),
                        people.getOrDefault(household.id(), List.of()),
                        String.join(" ", plates.getOrDefault(household.id(), List.of()))))
                .sorted(Comparator.comparing(row -> walk.getOrDefault(row.place().id(), 0)))
                .toList();
    }

    private static HouseholdRow row(Household household, Place place, List<Resident> living, String plates) {
        List<Resident> people = living.stream()
                .sorted(Comparator.comparing(person -> !person.householder()))
                .toList();
        return new HouseholdRow(
                household.id(),
                place,
                people.isEmpty() ? "" : people.getFirst().name().value(),
                people.stream()
                        .filter(person -> person.phone() != null)
                        .map(person -> String.valueOf(person.phone().value()))
                        .findFirst()
                        .orElse(""),
                people.stream().map(person -> person.name().value()).toList(),
                people.size(),
                household.tenure(),
                household.status(),
                plates,
                household.partyHousehold(),
                people.stream().anyMatch(person -> person.careNeeds() != null),
                household.updatedOn());
    }
}
