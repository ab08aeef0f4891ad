package org.shouwang.heads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Colouring;
import org.shouwang.household.Hue;
import org.shouwang.household.Painting;
import org.shouwang.household.Shade;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The map by ten-household groups: a colour and a number each; homes in none stand out.
public final class GroupColouring implements Colouring {
    private static final Texts T = Texts.of(GroupColouring.class);

    @Override
    public String name() {
        return T.get("colouring.group");
    }

    @Override
    public Painting paint(Query q) {
        GroupBook book = GroupBook.of(q);
        List<Shade> legend = new ArrayList<>();
        Map<RoomId, Shade> rooms = new HashMap<>();
        Map<RoomId, String> words = new HashMap<>();
        Shade none = new Shade("none", T.get("colouring.group.none"), Hue.RED, T.get("mark.none"));
        if (!book.uncovered().isEmpty()) {
            legend.add(none);
            book.uncovered().forEach(place -> rooms.put(place.id(), none));
        }
        for (GroupCard group : book.groups()) {
            String number = NumberScheme.circled(group.number());
            Shade shade = new Shade(Long.toString(group.id().value()), group.name(), Hue.series(legend.size()), number);
            legend.add(shade);
            for (Place place : group.rooms()) {
                rooms.put(place.id(), shade);
                words.put(place.id(), leads(group, place) ? T.get("colouring.leader", number) : number);
            }
        }
        return new Painting(legend, rooms, words);
    }

    private static boolean leads(GroupCard group, Place place) {
        GroupLeader leader = group.leader();
        return leader != null
                && leader.dwelling() != null
                && leader.dwelling().value().equals(place.brief());
    }
}
