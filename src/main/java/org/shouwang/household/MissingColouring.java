package org.shouwang.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The map by what is still missing in the registry: people, householder, phone, identity numbers, a recent check.
public final class MissingColouring implements Colouring {
    private static final Texts T = Texts.of(MissingColouring.class);
    private static final int DAYS = 90;

    private final Clock clock;
    private final Shade people = shade("PEOPLE", T.get("missing.people"), Hue.RED, T.get("mark.people"));
    private final Shade householder =
            shade("HOUSEHOLDER", T.get("missing.householder"), Hue.ORANGE, T.get("mark.householder"));
    private final Shade phone = shade("PHONE", T.get("missing.phone"), Hue.AMBER, T.get("mark.phone"));
    private final Shade number = shade("NUMBER", T.get("missing.number"), Hue.VIOLET, T.get("mark.number"));
    private final Shade old = shade("OLD", T.get("missing.old", DAYS), Hue.SKY, T.get("mark.old"));
    private final Shade whole = shade("WHOLE", T.get("missing.nothing"), Hue.GREEN, "");

    /// @param clock in the compound's time zone
    public MissingColouring(Clock clock) {
        this.clock = clock;
    }

    private static Shade shade(String code, String label, Hue hue, String mark) {
        return new Shade(code, label, hue, mark);
    }

    @Override
    public String name() {
        return T.get("colouring.missing");
    }

    @Override
    public Painting paint(Query q) {
        LocalDate since = LocalDate.now(clock).minusDays(DAYS);
        Map<Long, MapStore.Known> known = new HashMap<>();
        MapStore.known(q).forEach(home -> known.put(home.householdId(), home));
        List<Shade> legend = List.of(people, householder, phone, number, old, whole);
        Map<RoomId, Shade> rooms = new HashMap<>();
        Map<RoomId, String> words = new HashMap<>();
        for (MapStore.Home home : MapStore.homes(q)) {
            if (home.status().counts()) {
                List<Shade> missing =
                        missing(known.get(home.id()), home.updatedOn().isBefore(since));
                Shade first = missing.isEmpty() ? whole : missing.getFirst();
                rooms.merge(home.roomId(), first, (a, b) -> legend.indexOf(a) <= legend.indexOf(b) ? a : b);
                if (!missing.isEmpty()) {
                    words.put(
                            home.roomId(),
                            String.join("", missing.stream().map(Shade::mark).toList()));
                }
            }
        }
        return new Painting(legend, rooms, words);
    }

    private List<Shade> missing(MapStore.@Nullable Known known, boolean unchecked) {
        if (known == null || known.living() == 0) {
            return List.of(people);
        }
        List<Shade> missing = new ArrayList<>();
        if (known.householders() == 0) {
            missing.add(householder);
        }
        if (known.phones() == 0) {
            missing.add(phone);
        }
        if (known.numbers() < known.living()) {
            missing.add(number);
        }
        if (unchecked) {
            missing.add(old);
        }
        return missing;
    }
}
