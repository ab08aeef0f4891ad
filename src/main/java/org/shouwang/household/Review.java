package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.household.Reviewed.Missing;
import org.shouwang.household.Reviewed.State;

/// Compares arrivals one after the other with everything that is stored and with the arrivals before.
final class Review {
    private static final Texts T = Texts.of(Review.class);

    private final Query q;
    private final Layout layout;
    private final Map<RoomId, List<HouseholdCard>> stored = new HashMap<>();
    private final Map<String, Holder> holders = new HashMap<>();
    private final Map<Dwelling, Integer> rows = new HashMap<>();

    /// Who has an identity number: a stored household, or the row of an arrival before.
    private record Holder(String door, String name, HouseholdId household, int row) {}

    Review(Query q) {
        this.q = q;
        this.layout = Layout.of(q);
        Placed.each(q, placed -> {
            HouseholdCard card = placed.card();
            stored.computeIfAbsent(placed.place().id(), id -> new ArrayList<>()).add(card);
            for (Resident person : card.people()) {
                if (person.idMark() != null) {
                    holders.put(person.idMark(), new Holder(placed.place().brief(), person.name().value(), card.household().id(), 0));
                }
            }
        });
    }

    Reviewed of(Arrival arrival) {
        Place place = layout.find(arrival.door()).orElse(null);
        HouseholdCard card = completed(arrival.card());
        try {
            Integer before = rows.putIfAbsent(arrival.door(), arrival.row());
            if (before != null) {
                throw new Fault("HOUSE-07", T.get("review.sameDoor", arrival.door().brief(), before));
            }
            Optional<HouseholdCard> match = place == null ? Optional.empty() : match(place, card);
            Set<String> marks = marks(card, match.map(m -> m.household().id()).orElse(HouseholdId.NEW));
            Reviewed result = match.map(there -> changed(arrival, place, there, card))
                    .orElseGet(() -> result(arrival, State.NEW, place, card.withPeople(Writing.oneHouseholder(card.people())), List.of()));
            marks.forEach(mark -> holders.putIfAbsent(
                    mark, new Holder(arrival.door().brief(), "", result.card().household().id(), arrival.row())));
            return result;
        } catch (Fault refused) {
            return result(arrival, State.REFUSED, place, card, List.of(refused.sentence()));
        }
    }

    private Reviewed changed(Arrival arrival, Place place, HouseholdCard there, HouseholdCard card) {
        HouseholdCard merged = Merging.into(there, card);
        List<String> differences = Facts.differences(there, merged);
        return result(arrival, differences.isEmpty() ? State.IDENTICAL : State.CHANGED, place, merged, differences);
    }

    private Reviewed result(Arrival arrival, State state, @Nullable Place place, HouseholdCard card, List<String> remarks) {
        return new Reviewed(arrival, state, place, missing(arrival.door()), card, remarks, Doubts.of(arrival.card()));
    }

    private static HouseholdCard completed(HouseholdCard card) {
        return card.withPeople(card.people().stream().map(Resident::completed).toList());
    }

    /// The stored household this one is; refused where others live there.
    private Optional<HouseholdCard> match(Place place, HouseholdCard card) {
        List<HouseholdCard> there = stored.getOrDefault(place.id(), List.of());
        for (HouseholdCard other : there) {
            if (related(other, card)) {
                return Optional.of(other);
            }
        }
        if (there.size() == 1 && (there.getFirst().people().isEmpty() || card.people().isEmpty())) {
            return Optional.of(there.getFirst());
        }
        if (!there.isEmpty()) {
            String who = there.getFirst().householder().map(p -> p.name().value()).orElse(T.get("householder.unknown"));
            throw new Fault("HOUSE-08", T.get("review.others", place.brief(), who));
        }
        return Optional.empty();
    }

    private boolean related(HouseholdCard stored, HouseholdCard card) {
        return card.people().stream()
                .anyMatch(person -> stored.people().stream().anyMatch(other -> Merging.same(other, person)));
    }

    /// The marks of the card's numbers. Refused where one stands twice or belongs to another household.
    private Set<String> marks(HouseholdCard card, HouseholdId own) {
        Set<String> marks = new HashSet<>();
        for (Resident person : card.people()) {
            String mark = Writing.mark(q, person.idNumber());
            if (mark == null) {
                continue;
            }
            if (!marks.add(mark)) {
                throw new Fault("HOUSE-03", T.get("review.idTwice", person.name().value()));
            }
            Holder holder = holders.get(mark);
            if (holder != null && holder.row() > 0) {
                throw new Fault("HOUSE-04", T.get("review.idInRow", person.name().value(), holder.row()));
            }
            if (holder != null && !holder.household().equals(own)) {
                throw new Fault("HOUSE-04", T.get("review.idElsewhere", person.name().value(), holder.door(), holder.name()));
            }
        }
        return marks;
    }

    private Missing missing(Dwelling door) {
        Optional<BuildingPlan> building = layout.building(door.building());
        if (building.isEmpty()) {
            return Missing.BUILDING;
        }
        if (building.get().units().stream().noneMatch(unit -> unit.unit().no().equals(door.unit()))) {
            return Missing.UNIT;
        }
        return layout.find(door).isPresent() ? Missing.NOTHING : Missing.ROOM;
    }
}
