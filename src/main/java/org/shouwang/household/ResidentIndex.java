package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private final Runnable stop;

    /// Fills itself; takes as long as opening every name of the store.
    public ResidentIndex(Ledger ledger) {
        this.ledger = ledger;
        this.stop = ledger.onChange(this::hear);
        fill();
    }

    /// The best hits, at most `limit`, doors before people among equally good ones.
    public List<Found> find(String typed, int limit) {
        return index.find(typed, limit);
    }

    /// As `find`, with the number of all that fit.
    public Matches<Found> search(String typed, int limit) {
        return index.search(typed, limit);
    }

    /// For a search box that looks through several books.
    public MatchIndex<Found> entries() {
        return index;
    }

    private void hear(Changed changed) {
        if (changed.touches("household", "resident", "vehicle", "room", "unit", "building")) {
            fill();
        }
    }

    private synchronized void fill() {
        index.fill(ledger.readLong(ResidentIndex::read));
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
                Found hit = new Found(place.id(), null, null, place.dwelling(), "", "", false, 0);
                all.add(MatchEntry.of(hit, DOORS, EMPTY_RANK).code(place.brief()));
            }
        }
        return all;
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
            MatchEntry<Found> one = MatchEntry.of(hit, PEOPLE, PEOPLE_RANK).name(hit.name()).code(door.brief());
            all.add(person.phone() == null ? one : one.phone(person.phone().normalised()));
        }
    }

    @Override
    public void close() {
        stop.run();
    }
}
