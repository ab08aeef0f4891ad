package org.shouwang.heads;

import java.util.HashMap;
import java.util.HashSet;
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

/// The map by heads: where both act, where one is missing, where both are.
public final class HeadColouring implements Colouring {
    private static final Texts T = Texts.of(HeadColouring.class);

    private final Shade both = new Shade("both", T.get("colouring.head.both"), Hue.GREEN, "");
    private final Shade noUnit = new Shade("unit", T.get("colouring.head.noUnit"), Hue.AMBER, T.get("mark.noUnit"));
    private final Shade noBuilding =
            new Shade("building", T.get("colouring.head.noBuilding"), Hue.BLUE, T.get("mark.noBuilding"));
    private final Shade neither = new Shade("neither", T.get("colouring.head.neither"), Hue.RED, T.get("mark.none"));

    @Override
    public String name() {
        return T.get("colouring.head");
    }

    @Override
    public Painting paint(Query q) {
        Coverage coverage = Heads.coverage(q);
        Set<HeadPost> vacant = new HashSet<>();
        coverage.buildingsWithout().forEach(seat -> vacant.add(seat.post()));
        coverage.unitsWithout().forEach(seat -> vacant.add(seat.post()));
        Map<RoomId, Shade> rooms = new HashMap<>();
        for (Place place : Layout.of(q).places()) {
            boolean building = !vacant.contains(HeadPost.of(place.building().id()));
            boolean unit = !vacant.contains(
                    HeadPost.of(place.building().id(), place.unit().id()));
            rooms.put(place.id(), building ? unit ? both : noUnit : unit ? noBuilding : neither);
        }
        return Painting.of(List.of(both, noUnit, noBuilding, neither), rooms);
    }
}
