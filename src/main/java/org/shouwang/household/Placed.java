package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;

/// A household's card with its door.
public record Placed(Place place, HouseholdCard card) {
    /// All households that count in the order of a walk, building by building, so that memory stays small.
    public static void each(Query q, Consumer<Placed> told) {
        for (BuildingPlan building : Layout.of(q).buildings()) {
            Map<RoomId, List<HouseholdCard>> cards = cards(q, building);
            building.places()
                    .forEach(place -> cards.getOrDefault(place.id(), List.of())
                            .forEach(card -> told.accept(new Placed(place, card))));
        }
    }

    /// The households of one building that count, by room.
    static Map<RoomId, List<HouseholdCard>> cards(Query q, BuildingPlan building) {
        Map<HouseholdId, List<Resident>> people = new HashMap<>();
        HouseholdStore.eachResident(
                q,
                building.building().id(),
                person -> people.computeIfAbsent(person.householdId(), id -> new ArrayList<>())
                        .add(person));
        Map<HouseholdId, List<Vehicle>> cars = new HashMap<>();
        HouseholdStore.vehicles(q, building.building().id())
                .forEach(car -> cars.computeIfAbsent(car.householdId(), id -> new ArrayList<>())
                        .add(car));
        Map<RoomId, List<HouseholdCard>> cards = new HashMap<>();
        for (Household household :
                HouseholdStore.households(q, building.building().id())) {
            if (household.status().counts()) {
                cards.computeIfAbsent(household.roomId(), id -> new ArrayList<>())
                        .add(new HouseholdCard(
                                household,
                                people.getOrDefault(household.id(), List.of()),
                                cars.getOrDefault(household.id(), List.of())));
            }
        }
        return cards;
    }
}
