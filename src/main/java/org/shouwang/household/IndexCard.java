package org.shouwang.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Phone;
import org.shouwang.kit.text.MatchEntry;

/// What the card index knows of one household, and the entries under which it is found.
record IndexCard(HouseholdId id, List<Face> people, List<String> plates) {
    private static final int FIRST = 0;
    private static final int PEOPLE_RANK = 1;
    private static final int CAR_RANK = 2;
    private static final int WORK_RANK = 3;
    private static final int EMPTY_RANK = 4;

    /// A person who counts.
    record Face(
            ResidentId id,
            String name,
            boolean householder,
            @Nullable Phone phone,
            @Nullable String employer) {
        String number() {
            return phone == null ? "" : phone.value();
        }
    }

    static IndexCard of(HouseholdCard card) {
        return new IndexCard(
                card.household().id(),
                card.living().stream()
                        .map(who -> new Face(
                                who.id(),
                                who.name().value(),
                                who.householder(),
                                who.phone(),
                                who.employer() == null ? null : who.employer().value()))
                        .toList(),
                card.vehicles().stream().map(car -> car.plate().normalised()).toList());
    }

    static MatchEntry<Found> empty(Place place) {
        Found found = new Found(place.id(), null, null, place.dwelling(), "", "", false, 0, "");
        return MatchEntry.of(found, ResidentIndex.DOORS, EMPTY_RANK).code(place.brief());
    }

    void add(Place place, List<MatchEntry<Found>> all) {
        Dwelling door = place.dwelling();
        List<Face> order = new ArrayList<>(people);
        order.sort(Comparator.comparing(face -> !face.householder()));
        String name = order.isEmpty() ? "" : order.getFirst().name();
        String number = order.stream()
                .map(Face::number)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse("");
        Found home = new Found(place.id(), id, null, door, name, number, false, people.size(), "");
        all.add(MatchEntry.of(home, ResidentIndex.DOORS, FIRST).code(door.brief()));
        for (String plate : plates) {
            all.add(MatchEntry.of(home.by(plate), ResidentIndex.CARS, CAR_RANK).plate(plate));
        }
        for (Face face : people) {
            Found who = new Found(
                    place.id(), id, face.id(), door, face.name(), face.number(), face.householder(), people.size(), "");
            MatchEntry<Found> one = MatchEntry.of(who, ResidentIndex.PEOPLE, PEOPLE_RANK)
                    .name(face.name())
                    .code(door.brief());
            all.add(face.phone() == null ? one : one.phone(face.phone().normalised()));
            if (face.employer() != null && !face.employer().isBlank()) {
                all.add(MatchEntry.of(who.by(face.employer()), ResidentIndex.EMPLOYERS, WORK_RANK)
                        .word(face.employer()));
            }
        }
    }
}
