package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The map by how many live in a room.
public final class SizeColouring implements Colouring {
    private static final Texts T = Texts.of(SizeColouring.class);
    private static final List<Hue> HUES =
            List.of(Hue.GREY, Hue.SKY, Hue.MINT, Hue.GREEN, Hue.GOLD, Hue.ORANGE, Hue.ROSE);

    private final List<Shade> shades = new ArrayList<>();

    public SizeColouring() {
        int most = HUES.size() - 1;
        for (int count = 0; count <= most; count++) {
            String label = count == 0
                    ? T.get("size.nobody")
                    : count == most ? T.get("size.more", count) : T.get("size.people", count);
            shades.add(new Shade("SIZE" + count, label, HUES.get(count), Integer.toString(count)));
        }
    }

    @Override
    public String name() {
        return T.get("colouring.size");
    }

    @Override
    public Painting paint(Query q) {
        Map<Long, Integer> living = new HashMap<>();
        MapStore.known(q).forEach(home -> living.put(home.householdId(), (int) home.living()));
        Map<RoomId, Integer> counts = new HashMap<>();
        for (MapStore.Home home : MapStore.homes(q)) {
            if (home.status().counts()) {
                counts.merge(home.roomId(), living.getOrDefault(home.id(), 0), Integer::sum);
            }
        }
        Map<RoomId, Shade> rooms = new HashMap<>();
        Map<RoomId, String> words = new HashMap<>();
        counts.forEach((room, count) -> {
            rooms.put(room, shades.get(Math.min(count, shades.size() - 1)));
            words.put(room, T.get("size.people", count));
        });
        return new Painting(shades, rooms, words);
    }
}
