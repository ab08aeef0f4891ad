package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Dwelling;
import org.shouwang.household.Reviewed.Missing;
import org.shouwang.household.Reviewed.State;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

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
                    holders.put(
                            person.idMark(),
                            new Holder(
                                    placed.place().brief(),
                                    person.name().value(),
                                    card.household().id(),
                                    0));
                }
            }
        });
    }

    Reviewed of(Arrival arrival) {
        Place place = layout.find(arrival.door()).orElse(null);
        HouseholdCard card = completed(arrival.card());
        Map<Integer, String> faulty = new TreeMap<>();
        try {
            Integer before = rows.putIfAbsent(arrival.door(), arrival.row());
            if (before != null) {
                throw new Fault(
                        "HOUSE-07", T.get("review.sameDoor", arrival.door().brief(), before));
            }
            Optional<HouseholdCard> match = place == null ? Optional.empty() : match(place, card);
            HouseholdId own = match.map(m -> m.household().id()).orElse(HouseholdId.NEW);
            List<@Nullable String> marks = marks(arrival, card, own, faulty);
            Arrival rest = faulty.isEmpty() ? arrival : arrival.without(faulty.keySet());
            if (!faulty.isEmpty() && rest.from().isEmpty()) {
                throw new Fault("HOUSE-04", faulty.values().iterator().next());
            }
            HouseholdCard good = faulty.isEmpty() ? card : completed(rest.card());
            Reviewed result = match.map(there -> changed(rest, place, there, good, faulty))
                    .orElseGet(() -> result(
                            rest,
                            State.NEW,
                            place,
                            good.withPeople(Writing.oneHouseholder(good.people())),
                            List.of(),
                            faulty));
            hold(arrival, marks, faulty.keySet(), result.card().household().id());
            return result;
        } catch (Fault refused) {
            return result(arrival, State.REFUSED, place, card, List.of(refused.sentence()), faulty);
        }
    }

    /// From now on these numbers are taken.
    private void hold(Arrival arrival, List<@Nullable String> marks, Set<Integer> gone, HouseholdId household) {
        for (int i = 0; i < marks.size(); i++) {
            String mark = marks.get(i);
            if (mark != null && !gone.contains(arrival.from().get(i))) {
                holders.putIfAbsent(mark, new Holder(arrival.door().brief(), "", household, arrival.rowOf(i)));
            }
        }
    }

    private Reviewed changed(
            Arrival arrival,
            @Nullable Place place,
            HouseholdCard there,
            HouseholdCard card,
            Map<Integer, String> faulty) {
        HouseholdCard merged = Merging.into(there, card);
        List<String> differences = Facts.differences(there, merged);
        return result(
                arrival, differences.isEmpty() ? State.IDENTICAL : State.CHANGED, place, merged, differences, faulty);
    }

    private Reviewed result(
            Arrival arrival,
            State state,
            @Nullable Place place,
            HouseholdCard card,
            List<String> remarks,
            Map<Integer, String> faulty) {
        return new Reviewed(
                arrival, state, place, missing(arrival.door()), card, remarks, faulty, Doubts.of(arrival.card()));
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
        if (there.size() == 1
                && (there.getFirst().people().isEmpty() || card.people().isEmpty())) {
            return Optional.of(there.getFirst());
        }
        if (!there.isEmpty()) {
            String who =
                    there.getFirst().householder().map(p -> p.name().value()).orElse(T.get("householder.unknown"));
            throw new Fault("HOUSE-08", T.get("review.others", place.brief(), who));
        }
        return Optional.empty();
    }

    private boolean related(HouseholdCard stored, HouseholdCard card) {
        return card.people().stream()
                .anyMatch(person -> stored.people().stream().anyMatch(other -> Merging.same(other, person)));
    }

    /// The marks of the card's numbers, in the order of its people. A row whose number stands twice or belongs to
    /// another household is faulty.
    private List<@Nullable String> marks(
            Arrival arrival, HouseholdCard card, HouseholdId own, Map<Integer, String> faulty) {
        List<@Nullable String> marks = new ArrayList<>();
        for (int i = 0; i < card.people().size(); i++) {
            Resident person = card.people().get(i);
            String mark = Writing.mark(q, person.idNumber());
            String name = person.name().value();
            Holder holder = mark == null ? null : holders.get(mark);
            String reason = null;
            if (mark != null && marks.contains(mark)) {
                reason = T.get("review.idTwice", name);
            } else if (holder != null && holder.row() > 0) {
                reason = T.get("review.idInRow", name, holder.row());
            } else if (holder != null && !holder.household().equals(own)) {
                reason = T.get("review.idElsewhere", name, holder.door(), holder.name());
            }
            if (reason != null) {
                faulty.putIfAbsent(arrival.from().get(i), reason);
            }
            marks.add(mark);
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
