package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.MatchEntry;
import org.shouwang.kit.text.MatchIndex;
import org.shouwang.kit.text.Matches;
import org.shouwang.ledger.Changed;
import org.shouwang.ledger.Ledger;

/// The card index of doors and residents in memory, filled at unlock and after every commit that touches them:
/// a door in any writing, a name, its pinyin, the last digits of a phone, a plate.
public final class ResidentIndex implements AutoCloseable {
    /// The groups of `MatchIndex.searchByGroup`.
    public static final String DOORS = "doors";

    public static final String PEOPLE = "people";

    private static final int FIRST = 0;
    private static final int PEOPLE_RANK = 1;
    private static final int EMPTY_RANK = 2;

    private final Ledger ledger;
    private final MatchIndex<Found> index = new MatchIndex<>(Dwelling::typed);
    private final Map<RoomId, List<Found>> byRoom = new HashMap<>();
    private final CardPlaces cards = new CardPlaces();
    private final Runnable stop;

    /// Fills itself; takes as long as opening every name of the store.
    public ResidentIndex(Ledger ledger) {
        this.ledger = ledger;
        this.stop = ledger.onChange(this::hear);
        fill();
    }

    /// The best hits, at most `limit`, doors before people among equally good ones.
    public List<Found> find(String typed, int limit) {
        return index.find(DoorCode.plain(typed), limit);
    }

    /// As `find`, with the number of all that fit.
    public Matches<Found> search(String typed, int limit) {
        return index.search(DoorCode.plain(typed), limit);
    }

    /// For a search box that looks through several books.
    public MatchIndex<Found> entries() {
        return index;
    }

    private void hear(Changed changed) {
        if (changed.touches("room", "unit", "building")) {
            fill();
        } else if (changed.touches("household", "resident", "vehicle")) {
            boolean few = changed.tables().stream().allMatch(changed.rows()::containsKey);
            if (few) {
                follow(changed);
            } else {
                fill();
            }
        }
    }

    private synchronized void fill() {
        List<MatchEntry<Found>> all = ledger.readLong(q -> {
            cards.read(q);
            return read(q);
        });
        byRoom.clear();
        all.forEach(entry -> note(entry.item()));
        index.fill(all);
    }

    /// Only the doors of the rows that changed are read again.
    private synchronized void follow(Changed changed) {
        ledger.read(q -> {
            for (RoomId room : cards.touched(q, changed)) {
                List<MatchEntry<Found>> now = new ArrayList<>();
                Layout.of(q).find(room).ifPresent(place -> read(q, place, now));
                byRoom.getOrDefault(room, List.of()).forEach(index::remove);
                byRoom.remove(room);
                now.forEach(entry -> {
                    index.put(entry);
                    note(entry.item());
                });
            }
            return true;
        });
    }

    private void note(Found found) {
        byRoom.computeIfAbsent(found.room(), room -> new ArrayList<>()).add(found);
    }

    private static List<MatchEntry<Found>> read(Query q) {
        List<MatchEntry<Found>> all = new ArrayList<>();
        Set<RoomId> lived = new HashSet<>();
        Placed.each(q, placed -> {
            lived.add(placed.place().id());
            add(placed, all);
        });
        for (Place place : Layout.of(q).places()) {
            if (!lived.contains(place.id())) {
                all.add(empty(place));
            }
        }
        return all;
    }

    private static void read(Query q, Place place, List<MatchEntry<Found>> all) {
        for (Household household : HouseholdStore.at(q, place.id())) {
            if (household.status().counts()) {
                HouseholdStore.card(q, household.id()).ifPresent(card -> add(new Placed(place, card), all));
            }
        }
        if (all.isEmpty()) {
            all.add(empty(place));
        }
    }

    private static MatchEntry<Found> empty(Place place) {
        Found found = new Found(place.id(), null, null, place.dwelling(), "", "", false, 0);
        return MatchEntry.of(found, DOORS, EMPTY_RANK).code(place.brief());
    }

    private static void add(Placed placed, List<MatchEntry<Found>> all) {
        HouseholdRow row = HouseholdRow.of(placed);
        Dwelling door = placed.place().dwelling();
        RoomId room = placed.place().id();
        Found home = new Found(room, row.id(), null, door, row.householder(), row.phone(), false, row.count());
        MatchEntry<Found> entry = MatchEntry.of(home, DOORS, FIRST).code(door.brief());
        for (Vehicle car : placed.card().vehicles()) {
            entry = entry.plate(car.plate().normalised());
        }
        all.add(entry);
        for (Resident person : placed.card().living()) {
            String phone = person.phone() == null ? "" : person.phone().value();
            Found hit = new Found(
                    room, row.id(), person.id(), door, person.name().value(), phone, person.householder(), row.count());
            MatchEntry<Found> one =
                    MatchEntry.of(hit, PEOPLE, PEOPLE_RANK).name(hit.name()).code(door.brief());
            all.add(person.phone() == null ? one : one.phone(person.phone().normalised()));
        }
    }

    @Override
    public void close() {
        stop.run();
    }
}
