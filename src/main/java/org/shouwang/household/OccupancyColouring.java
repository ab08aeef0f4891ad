package org.shouwang.household;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The map by how rooms are lived in.
public final class OccupancyColouring implements Colouring {
    private static final Texts T = Texts.of(OccupancyColouring.class);

    private final Map<Occupancy, Shade> shades = new EnumMap<>(Occupancy.class);

    public OccupancyColouring() {
        Arrays.stream(Occupancy.values())
                .forEach(kind -> shades.put(kind, new Shade(kind.name(), Texts.name(kind), hue(kind), mark(kind))));
    }

    private static Hue hue(Occupancy kind) {
        return switch (kind) {
            case OWNED -> Hue.GREEN;
            case RENTED -> Hue.BLUE;
            case OTHERWISE -> Hue.GOLD;
            case AWAY -> Hue.AMBER;
            case VACANT -> Hue.GREY;
            case UNREGISTERED -> Hue.HOLLOW;
        };
    }

    private static String mark(Occupancy kind) {
        return switch (kind) {
            case OWNED -> "";
            case RENTED -> T.get("mark.rented");
            case OTHERWISE -> T.get("mark.otherwise");
            case AWAY -> T.get("mark.away");
            case VACANT -> T.get("mark.vacant");
            case UNREGISTERED -> T.get("mark.unregistered");
        };
    }

    @Override
    public String name() {
        return T.get("colouring.occupancy");
    }

    @Override
    public Painting paint(Query q) {
        Map<RoomId, Shade> painted = new HashMap<>();
        Occupancy.of(q).forEach((room, kind) -> painted.put(room, shades.get(kind)));
        return Painting.of(List.copyOf(shades.values()), painted);
    }
}
