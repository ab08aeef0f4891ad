package org.shouwang.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.kit.db.Query;

/// One line of the list of households.
///
/// @param householder name of the householder, else of the first member, `""` where nobody is noted
/// @param phone of the householder, else of the first member who has one, `""` where nobody has
/// @param people names of those who count, the householder first
/// @param count how many count
/// @param plates separated by a blank
/// @param landlord `""` where there is none; `rentedUntil` the last day of the tenancy
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
        String landlord,
        @Nullable LocalDate since,
        @Nullable LocalDate rentedUntil,
        LocalDate updatedOn) {
    public HouseholdRow {
        people = List.copyOf(people);
    }

    /// All that count, in the order of a walk.
    public static List<HouseholdRow> all(Query q) {
        List<HouseholdRow> rows = new ArrayList<>();
        Placed.each(q, placed -> rows.add(of(placed)));
        return rows;
    }

    /// The picked lines of a list, put into the order of a walk.
    public static Selection selection(List<HouseholdRow> picked) {
        List<HouseholdRow> walked = picked.stream()
                .sorted(Comparator.comparing(row -> row.place().dwelling()))
                .toList();
        return new Selection(
                walked.stream().map(HouseholdRow::place).distinct().toList(),
                walked.stream().map(HouseholdRow::id).toList());
    }

    public static HouseholdRow of(Placed placed) {
        HouseholdCard card = placed.card();
        Household household = card.household();
        List<Resident> people = card.living().stream()
                .sorted(Comparator.comparing(person -> !person.householder()))
                .toList();
        return new HouseholdRow(
                household.id(),
                placed.place(),
                people.isEmpty() ? "" : people.getFirst().name().value(),
                people.stream()
                        .map(Resident::phone)
                        .filter(Objects::nonNull)
                        .map(phone -> phone.value())
                        .findFirst()
                        .orElse(""),
                people.stream().map(person -> person.name().value()).toList(),
                people.size(),
                household.tenure(),
                household.status(),
                String.join(
                        " ",
                        card.vehicles().stream().map(car -> car.plate().value()).toList()),
                household.partyHousehold(),
                people.stream().anyMatch(person -> person.careNeeds() != null),
                Fact.words(household.landlordName()),
                household.since(),
                household.rentedUntil(),
                household.updatedOn());
    }
}
