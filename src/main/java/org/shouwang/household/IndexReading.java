package org.shouwang.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.text.MatchEntry;
import org.shouwang.ledger.Ledger;

/// One reading of the whole store for the card index, in parts beside each other: opening the sealed words is what
/// takes the time.
final class IndexReading {
    private static final int PARTS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    private static final int STEP = 1000;

    private final Ledger ledger;
    private final IntConsumer percent;
    private final AtomicLong opened = new AtomicLong();
    private long people = 1;

    /// @param percent hears how much is read, from 0 to 100, on several threads
    IndexReading(Ledger ledger, IntConsumer percent) {
        this.ledger = ledger;
        this.percent = percent;
    }

    /// The doors alone, which need no opening: found at once.
    List<MatchEntry<Found>> doors() {
        return ledger.readLong(
                q -> Layout.of(q).places().stream().map(IndexCard::empty).toList());
    }

    /// Everything, in the order of a walk.
    List<MatchEntry<Found>> all(CardPlaces cards) {
        Layout layout = ledger.readLong(q -> {
            cards.read(q);
            people = Math.max(1, IndexStore.people(q));
            return Layout.of(q);
        });
        Map<RoomId, List<IndexCard>> homes = new HashMap<>();
        IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(this::part)
                .toList()
                .forEach(part -> part.forEach((room, some) ->
                        homes.computeIfAbsent(room, any -> new ArrayList<>()).addAll(some)));
        List<MatchEntry<Found>> all = new ArrayList<>();
        for (Place place : layout.places()) {
            List<IndexCard> here = homes.get(place.id());
            if (here == null) {
                all.add(IndexCard.empty(place));
            } else {
                here.sort(Comparator.comparing(home -> home.id().value()));
                here.forEach(home -> home.add(place, all));
            }
        }
        return all;
    }

    private Map<RoomId, List<IndexCard>> part(int part) {
        return ledger.readLong(q -> {
            Map<Long, List<IndexCard.Face>> faces = new HashMap<>();
            IndexStore.eachFace(q, part, PARTS, face -> {
                faces.computeIfAbsent(face.householdId(), id -> new ArrayList<>(4))
                        .add(new IndexCard.Face(
                                new ResidentId(face.id()),
                                face.name().value(),
                                face.householder(),
                                face.phone(),
                                face.employer() == null ? null : face.employer().value()));
                long now = opened.incrementAndGet();
                if (now % STEP == 0) {
                    percent.accept((int) Math.min(99, now * 100 / people));
                }
            });
            Map<Long, List<String>> plates = new HashMap<>();
            IndexStore.cars(q, part, PARTS)
                    .forEach(car -> plates.computeIfAbsent(car.householdId(), id -> new ArrayList<>(1))
                            .add(car.plate().normalised()));
            Map<RoomId, List<IndexCard>> homes = new HashMap<>();
            for (IndexStore.Home home : IndexStore.homes(q)) {
                if (home.status().counts() && home.id() % 7919 % PARTS == part) {
                    homes.computeIfAbsent(home.roomId(), room -> new ArrayList<>(1))
                            .add(new IndexCard(
                                    new HouseholdId(home.id()),
                                    faces.getOrDefault(home.id(), List.of()),
                                    plates.getOrDefault(home.id(), List.of())));
                }
            }
            return homes;
        });
    }
}
