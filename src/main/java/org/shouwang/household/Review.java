package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
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

/// Compares arrivals one after the other with everything that is stored and with the arrivals before. Fastest when
/// those of one building come together.
final class Review {
    private static final Texts T = Texts.of(Review.class);

    private final Query q;
    private final Preference preference;
    private final Layout layout;
    private final Map<String, Holder> holders = new HashMap<>();
    private final Map<Dwelling, Integer> rows = new HashMap<>();

    private @Nullable BuildingId building;
    private Map<RoomId, List<HouseholdCard>> stored = Map.of();

    /// Who has an identity number: a stored household (then the row is 0), or an arrival before.
    private record Holder(HouseholdId household, @Nullable Dwelling door, int row) {}

    Review(Query q, Preference preference) {
        this.q = q;
        this.preference = preference;
        this.layout = Layout.of(q);
        HouseholdStore.eachMarked(q, marked -> holders.put(marked.idMark(), new Holder(marked.householdId(), null, 0)));
    }

    /// The households that count in a room; those of its building stay at hand.
    private List<HouseholdCard> stored(Place place) {
        if (!place.building().id().equals(building)) {
            building = place.building().id();
            stored = layout.building(place.building().no())
                    .map(plan -> Placed.cards(q, plan))
                    .orElse(Map.of());
        }
        return stored.getOrDefault(place.id(), List.of());
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
                            good.withPeople(Writing.oneHouseholder(
                                    faulty.isEmpty() ? marked(good.people(), marks) : good.people())),
                            List.of(),
                            List.of(),
                            faulty));
            hold(arrival, marks, faulty.keySet(), result.card().household().id());
            return result;
        } catch (Fault refused) {
            return result(arrival, State.REFUSED, place, card, List.of(refused.sentence()), List.of(), faulty);
        }
    }

    /// With their marks, so that taking in need not make them again.
    private static List<Resident> marked(List<Resident> people, List<@Nullable String> marks) {
        List<Resident> marked = new ArrayList<>(people.size());
        for (int i = 0; i < people.size(); i++) {
            String mark = marks.get(i);
            marked.add(mark == null ? people.get(i) : people.get(i).withIdMark(mark));
        }
        return marked;
    }

    /// From now on these numbers are taken.
    private void hold(Arrival arrival, List<@Nullable String> marks, Set<Integer> gone, HouseholdId household) {
        for (int i = 0; i < marks.size(); i++) {
            String mark = marks.get(i);
            if (mark != null && !gone.contains(arrival.from().get(i))) {
                holders.putIfAbsent(mark, new Holder(household, arrival.door(), arrival.rowOf(i)));
            }
        }
    }

    private Reviewed changed(
            Arrival arrival,
            @Nullable Place place,
            HouseholdCard there,
            HouseholdCard card,
            Map<Integer, String> faulty) {
        HouseholdCard merged = Merging.into(there, card, preference);
        List<Difference> differences = Facts.changes(there, merged);
        if (differences.isEmpty()) {
            HouseholdCard same = arrival.card().with(there.household());
            return result(arrival, State.IDENTICAL, place, same, List.of(), List.of(), faulty);
        }
        return result(arrival, State.CHANGED, place, merged, List.of(), differences, faulty);
    }

    private Reviewed result(
            Arrival arrival,
            State state,
            @Nullable Place place,
            HouseholdCard card,
            List<String> remarks,
            List<Difference> differences,
            Map<Integer, String> faulty) {
        return new Reviewed(
                arrival,
                state,
                place,
                missing(arrival.door()),
                card,
                differences.isEmpty()
                        ? remarks
                        : differences.stream().map(Difference::sentence).toList(),
                faulty,
                Doubts.of(arrival.card()),
                differences);
    }

    private static HouseholdCard completed(HouseholdCard card) {
        return card.people().stream().allMatch(person -> person.completed() == person)
                ? card
                : card.withPeople(
                        card.people().stream().map(Resident::completed).toList());
    }

    /// The stored household this one is; refused where others live there.
    private Optional<HouseholdCard> match(Place place, HouseholdCard card) {
        List<HouseholdCard> there = stored(place);
        if (there.isEmpty()
                && card.household().status() == HouseholdStatus.VACANT
                && card.people().isEmpty()) {
            return HouseholdStore.at(q, place.id()).stream()
                    .filter(empty -> empty.status() == HouseholdStatus.VACANT)
                    .findFirst()
                    .map(empty -> new HouseholdCard(empty, List.of(), List.of()));
        }
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
                reason = elsewhere(name, holder.household(), Objects.requireNonNull(mark));
            }
            if (reason != null) {
                faulty.putIfAbsent(arrival.from().get(i), reason);
            }
            marks.add(mark);
        }
        return marks;
    }

    private String elsewhere(String name, HouseholdId household, String mark) {
        String door = HouseholdStore.household(q, household)
                .flatMap(there -> layout.find(there.roomId()))
                .map(Place::brief)
                .orElse("");
        String who = HouseholdStore.marked(q, mark)
                .map(person -> person.name().value())
                .orElse("");
        return T.get("review.idElsewhere", name, door, who);
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
