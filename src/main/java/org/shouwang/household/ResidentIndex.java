package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

/// The card index of doors and residents in memory, filled at unlock and kept right by every commit that touches them:
/// a door in any writing, a name, its pinyin, digits of a phone, a plate, an employer.
public final class ResidentIndex implements AutoCloseable {
    /// The groups of `search`, in the order in which they are shown.
    public static final String DOORS = "doors";

    public static final String PEOPLE = "people";
    public static final String CARS = "cars";
    public static final String EMPLOYERS = "employers";

    private final Ledger ledger;
    private final Consumer<Runnable> beside;
    private final MatchIndex<Found> index = new MatchIndex<>(typed -> Dwelling.typed(DoorCode.plain(typed)));
    private final Map<RoomId, List<Found>> byRoom = new HashMap<>();
    private final List<Changed> missed = new ArrayList<>();
    private final Runnable stop;
    private CardPlaces cards = new CardPlaces();
    private boolean filling;
    private volatile int percent;

    /// Fills itself before it returns; takes as long as opening every name of the store.
    public ResidentIndex(Ledger ledger) {
        this(ledger, Runnable::run);
    }

    /// Fills itself on `beside`, now and after acts that touch very many rows; until then it finds what it knows,
    /// at first the doors.
    public ResidentIndex(Ledger ledger, Consumer<Runnable> beside) {
        this.ledger = ledger;
        this.beside = beside;
        this.stop = ledger.onChange(this::hear);
        filling = true;
        beside.accept(this::fill);
    }

    /// How much is filled, 100 when all is found.
    public int percent() {
        return percent;
    }

    /// The best hits, at most `limit`, doors before people among equally good ones.
    public List<Found> find(String typed, int limit) {
        return index.find(DoorCode.plain(typed), limit);
    }

    /// As `find`, for each group by itself, that with the best hit first.
    public Map<String, Matches<Found>> search(String typed, int limitEach) {
        return index.searchByGroup(DoorCode.plain(typed), limitEach);
    }

    /// For a search box that looks through several books.
    public MatchIndex<Found> entries() {
        return index;
    }

    /// The card of a household or a person by the id of its row, while it counts.
    public synchronized Optional<Found> known(long row) {
        RoomId room = cards.room(row);
        return byRoom.getOrDefault(room, List.of()).stream()
                .filter(found -> found.via().isEmpty())
                .filter(found -> found.resident() != null
                        ? found.resident().value() == row
                        : found.household() != null && found.household().value() == row)
                .findFirst();
    }

    /// People who died or moved out, and those of households that did, by name or phone: read from the store when
    /// asked, never shown unasked.
    public List<Found> gone(String typed, int limit) {
        MatchIndex<Found> former = new MatchIndex<>();
        ledger.readLong(q -> {
            Layout layout = Layout.of(q);
            Map<Found, MatchEntry<Found>> all = new LinkedHashMap<>();
            for (IndexStore.Gone gone : IndexStore.gone(q)) {
                Place place = layout.at(gone.roomId());
                String phone = gone.phone() == null ? "" : gone.phone().value();
                Found who = new Found(
                        place.id(),
                        gone.householdId(),
                        gone.id(),
                        place.dwelling(),
                        gone.name().value(),
                        phone,
                        gone.householder(),
                        0,
                        "");
                MatchEntry<Found> one =
                        MatchEntry.of(who, PEOPLE, 1).name(who.name()).code(place.brief());
                all.put(who, gone.phone() == null ? one : one.phone(gone.phone().normalised()));
            }
            former.fill(all.values());
            return true;
        });
        return former.find(typed, limit);
    }

    private void hear(Changed changed) {
        boolean layout = changed.touches("room", "unit", "building");
        if (!layout && !changed.touches("household", "resident", "vehicle")) {
            return;
        }
        synchronized (this) {
            if (filling) {
                missed.add(changed);
                return;
            }
            if (!layout && changed.tables().stream().allMatch(changed.rows()::containsKey)) {
                follow(changed);
                return;
            }
            filling = true;
        }
        beside.accept(this::fill);
    }

    /// Reads everything anew; what changes meanwhile is followed afterwards.
    private void fill() {
        percent = 0;
        IndexReading reading = new IndexReading(ledger, now -> percent = now);
        if (index.size() == 0) {
            index.fill(reading.doors());
        }
        boolean again;
        do {
            CardPlaces places = new CardPlaces();
            List<MatchEntry<Found>> all = reading.all(places);
            index.fill(all);
            again = taken(places, all);
        } while (again);
        percent = 100;
    }

    /// @return whether so much changed meanwhile that all must be read again
    private synchronized boolean taken(CardPlaces places, List<MatchEntry<Found>> all) {
        cards = places;
        byRoom.clear();
        all.forEach(entry -> note(entry.item()));
        List<Changed> since = List.copyOf(missed);
        missed.clear();
        for (Changed changed : since) {
            if (changed.touches("room", "unit", "building")
                    || !changed.tables().stream().allMatch(changed.rows()::containsKey)) {
                return true;
            }
            follow(changed);
        }
        filling = false;
        return false;
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
        byRoom.computeIfAbsent(found.room(), room -> new ArrayList<>(4)).add(found);
    }

    private static void read(Query q, Place place, List<MatchEntry<Found>> all) {
        for (Household household : HouseholdStore.at(q, place.id())) {
            if (household.status().counts()) {
                HouseholdStore.card(q, household.id())
                        .ifPresent(card -> IndexCard.of(card).add(place, all));
            }
        }
        if (all.isEmpty()) {
            all.add(IndexCard.empty(place));
        }
    }

    @Override
    public void close() {
        stop.run();
    }
}
