package org.shouwang.heads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.DoorHistory;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// Who was head of a door's building, unit or floor, who led its group and who answered for its area, from when to
/// when, for the door's page.
public final class HeadHistory implements DoorHistory {
    private static final Texts T = Texts.of(HeadHistory.class);

    @Override
    public List<DoorEvent> events(Query q, HouseholdId household, int limit) {
        return List.of();
    }

    @Override
    public List<DoorEvent> eventsAt(Query q, Place place, int limit) {
        List<DoorEvent> events = new ArrayList<>();
        HeadNames names = HeadNames.of(q);
        for (HeadCard card : Heads.cards(q)) {
            Head head = card.head();
            for (HeadPost post : card.posts()) {
                if (covers(post, place)) {
                    String who =
                            T.get("history.who", names.post(post), head.name().value());
                    term(head.appointedOn(), head.relievedOn(), who, events);
                }
            }
        }
        leaders(q, place.id(), events);
        areas(q, place, events);
        return events;
    }

    private static boolean covers(HeadPost post, Place place) {
        Integer floor = post.floor();
        return post.area() == null
                && post.building().equals(place.building().id())
                && (post.unit() == null || post.unit().equals(place.unit().id()))
                && (floor == null || floor == place.room().floor());
    }

    private static void leaders(Query q, RoomId room, List<DoorEvent> events) {
        GroupStore.room(q, room)
                .ifPresent(at -> GroupStore.leaders(q, at.groupId())
                        .forEach(leader -> term(
                                leader.fromDay(),
                                leader.untilDay(),
                                T.get(
                                        "history.who",
                                        T.get("column.leader"),
                                        leader.name().value()),
                                events)));
    }

    private static void areas(Query q, Place place, List<DoorEvent> events) {
        for (Area area : AreaStore.areas(q)) {
            if (AreaStore.cells(q, area.id()).stream().anyMatch(cell -> cell.covers(place))) {
                AreaStore.people(q, area.id())
                        .forEach(person -> term(
                                person.fromDay(),
                                person.untilDay(),
                                T.get("history.who", area.name(), person.name().value()),
                                events));
            }
        }
    }

    private static void term(LocalDate from, @Nullable LocalDate until, String who, List<DoorEvent> events) {
        events.add(new DoorEvent(from.atStartOfDay(), T.get("history.appointed"), who));
        if (until != null) {
            events.add(new DoorEvent(until.atStartOfDay(), T.get("history.relieved"), who));
        }
    }

    @Override
    public String group() {
        return T.get("history.group");
    }
}
