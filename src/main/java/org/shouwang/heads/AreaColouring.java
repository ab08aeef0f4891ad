package org.shouwang.heads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Colouring;
import org.shouwang.household.Hue;
import org.shouwang.household.Painting;
import org.shouwang.household.Shade;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The map by responsibility areas; where several cover a room, the one laid out first shows.
public final class AreaColouring implements Colouring {
    private static final Texts T = Texts.of(AreaColouring.class);

    @Override
    public String name() {
        return T.get("colouring.area");
    }

    @Override
    public Painting paint(Query q) {
        List<Shade> legend = new ArrayList<>();
        Map<RoomId, Shade> rooms = new HashMap<>();
        Map<RoomId, String> words = new HashMap<>();
        for (AreaCard card : Areas.of(q)) {
            if (card.standing()) {
                int number = legend.size();
                String code = Long.toString(card.area().id().value());
                String who = people(card);
                String label = who.isEmpty() ? card.area().name() : card.area().name() + " " + who;
                Shade shade = new Shade(code, label, Hue.series(number), NumberScheme.circled(number + 1));
                legend.add(shade);
                for (Place place : card.rooms()) {
                    if (rooms.putIfAbsent(place.id(), shade) == null) {
                        words.put(place.id(), who.isEmpty() ? card.area().name() : who);
                    }
                }
            }
        }
        none(q, legend, rooms);
        return new Painting(legend, rooms, words);
    }

    private static void none(Query q, List<Shade> legend, Map<RoomId, Shade> rooms) {
        Shade none = new Shade("none", T.get("colouring.area.none"), Hue.GREY, T.get("mark.none"));
        Set<RoomId> lived = GroupBook.lived(q);
        Layout.of(q).places().stream()
                .filter(place -> lived.contains(place.id()))
                .forEach(place -> rooms.putIfAbsent(place.id(), none));
        legend.add(none);
    }

    private static String people(AreaCard card) {
        return String.join(
                T.get("list.comma"),
                card.answering().stream().map(person -> person.name().value()).toList());
    }
}
