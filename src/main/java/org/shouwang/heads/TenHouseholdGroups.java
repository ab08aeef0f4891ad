package org.shouwang.heads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.Room;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitId;
import org.shouwang.core.Confidential;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The ten-household groups (十户联防): put together, adjusted by hand, led by somebody.
///
/// Faults of all verbs: GROUP-01 rooms of another unit, GROUP-02 the group is gone, GROUP-03 no rooms named, HEAD-02 a
/// day that is still to come.
public final class TenHouseholdGroups {
    private static final Texts T = Texts.of(TenHouseholdGroups.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public TenHouseholdGroups(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// All groups and the homes in none.
    public GroupBook book() {
        return ledger.read(GroupBook::of);
    }

    /// How grouping was done last.
    public Grouping grouping() {
        return ledger.read(HeadSettings::grouping);
    }

    public NumberScheme scheme() {
        return ledger.read(HeadSettings::scheme);
    }

    public void name(NumberScheme scheme) {
        ledger.act(GroupAct.NAME_GROUPS, Texts.name(scheme), tx -> HeadSettings.keep(tx, scheme));
    }

    public NoticeTexts notices() {
        return ledger.read(HeadSettings::notices);
    }

    public void word(NoticeTexts texts) {
        ledger.act(GroupAct.WORD_NOTICES, T.get("notice.subject"), tx -> HeadSettings.keep(tx, texts));
    }

    /// What grouping would make; nothing is written.
    ///
    /// @param only one unit, null for the whole compound
    public GroupingPlan plan(Grouping how, @Nullable UnitId only) {
        return ledger.read(q -> {
            Map<GroupId, Integer> numbers = new HashMap<>();
            GroupStore.groups(q).forEach(group -> numbers.put(group.id(), group.number()));
            Map<RoomId, Grouper.Now> now = new HashMap<>();
            for (GroupRoom room : GroupStore.rooms(q)) {
                now.put(room.roomId(), new Grouper.Now(numbers.getOrDefault(room.groupId(), 0), room.byHand()));
            }
            return new Grouper(how, GroupBook.lived(q), now).plan(Layout.of(q), only);
        });
    }

    /// Writes a plan: groups keep their number, what is noted about them, and their leaders; a leader whose door
    /// falls into another group without leader goes with it.
    public void write(GroupingPlan plan) {
        ledger.act(GroupAct.GROUP, T.get("grouped", plan.groups().size()), tx -> {
            HeadSettings.keep(tx, plan.how());
            Regrouping regrouping = new Regrouping(tx, today(), plan.how().keepByHand());
            plan.units().forEach(regrouping::write);
        });
    }

    /// Puts rooms into a group by hand; those of another unit are refused.
    public void move(Collection<RoomId> rooms, GroupId to) {
        needed(rooms);
        ledger.act(GroupAct.MOVE_ROOMS, names(rooms), tx -> {
            TenHouseholdGroup group = standing(tx, to);
            for (Place place : places(tx, rooms)) {
                within(place, group);
                put(tx, place.room(), to);
            }
        });
    }

    /// Makes a new group of these rooms, numbered after the last of their unit.
    public GroupId found(Collection<RoomId> rooms) {
        needed(rooms);
        return ledger.write(GroupAct.FOUND_GROUP, names(rooms), tx -> {
            List<Place> places = places(tx, rooms);
            UnitId unit = places.getFirst().unit().id();
            int last = GroupStore.groups(tx, unit).stream()
                    .mapToInt(TenHouseholdGroup::number)
                    .max()
                    .orElse(0);
            TenHouseholdGroup group = TenHouseholdGroup.fresh(new GroupId(tx.nextId()), unit, last + 1);
            tx.insert(GroupStore.GROUP, group);
            for (Place place : places) {
                within(place, group);
                put(tx, place.room(), group.id());
            }
            return group.id();
        });
    }

    /// Leaves rooms without a group.
    public void takeOut(Collection<RoomId> rooms) {
        needed(rooms);
        ledger.act(
                GroupAct.TAKE_OUT,
                names(rooms),
                tx -> rooms.forEach(room -> GroupStore.room(tx, room).ifPresent(at -> tx.delete(GroupStore.ROOM, at))));
    }

    /// The group ends; its rooms are free, its leaders stay in the history, the numbers of the others stay.
    public void dissolve(GroupId id) {
        ledger.act(GroupAct.DISSOLVE, name(id), tx -> new Regrouping(tx, today(), true).dissolve(standing(tx, id)));
    }

    /// Makes somebody the leader; who led before is relieved the day before.
    public GroupLeader lead(GroupId id, HeadPerson who, ChosenBy how, LocalDate from) {
        notLater(from);
        return ledger.write(GroupAct.LEAD, name(id) + " " + who.name().value(), tx -> {
            standing(tx, id);
            GroupStore.leader(tx, id)
                    .ifPresent(old -> tx.update(
                            GroupStore.LEADER, old.until(earlier(from, old.fromDay()), T.get("leader.replaced"))));
            GroupLeader leader = GroupLeader.of(tx.nextId(), id, who, how, from);
            tx.insert(GroupStore.LEADER, leader);
            return leader;
        });
    }

    /// Ends the office of the leader; the group stands without one.
    public void relieveLeader(GroupId id, LocalDate until, String reason) {
        notLater(until);
        if (reason.isBlank()) {
            throw new Fault("HEAD-03", T.get("fault.reason"));
        }
        ledger.act(
                GroupAct.RELIEVE_LEADER,
                name(id),
                tx -> GroupStore.leader(tx, id)
                        .ifPresent(old -> tx.update(GroupStore.LEADER, old.until(until, reason.strip()))));
    }

    /// Who led a group, newest first.
    public List<GroupLeader> leaders(GroupId id) {
        return ledger.read(q -> GroupStore.leaders(q, id));
    }

    /// Notes how often a group reports, when it last did, and remarks.
    public void note(GroupId id, @Nullable String often, @Nullable LocalDate reported, @Nullable Confidential remark) {
        if (reported != null) {
            notLater(reported);
        }
        ledger.act(
                GroupAct.NOTE_GROUP,
                name(id),
                tx -> tx.update(GroupStore.GROUP, standing(tx, id).reported(often, reported, remark)));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void put(Tx tx, Room room, GroupId to) {
        Optional<GroupRoom> at = GroupStore.room(tx, room.id());
        if (at.isPresent()) {
            tx.update(GroupStore.ROOM, at.get().in(to, true));
        } else {
            tx.insert(GroupStore.ROOM, new GroupRoom(tx.nextId(), to, room.id(), true));
        }
    }

    private static void within(Place place, TenHouseholdGroup group) {
        if (!place.unit().id().equals(group.unitId())) {
            throw new Fault("GROUP-01", T.get("fault.otherUnit", place.brief()));
        }
    }

    private static List<Place> places(Query q, Collection<RoomId> rooms) {
        Layout layout = Layout.of(q);
        List<Place> places = new ArrayList<>();
        rooms.forEach(room -> layout.find(room).ifPresent(places::add));
        needed(places);
        return places;
    }

    private static void needed(Collection<?> rooms) {
        if (rooms.isEmpty()) {
            throw new Fault("GROUP-03", T.get("fault.noRooms"));
        }
    }

    private static TenHouseholdGroup standing(Query q, GroupId id) {
        return GroupStore.group(q, id)
                .filter(group -> group.dissolvedOn() == null)
                .orElseThrow(() -> new Fault("GROUP-02", T.get("fault.groupGone")));
    }

    private String name(GroupId id) {
        return book().groups().stream()
                .filter(card -> card.id().equals(id))
                .map(GroupCard::name)
                .findFirst()
                .orElse("");
    }

    private String names(Collection<RoomId> rooms) {
        Layout layout = ledger.read(Layout::of);
        String first = rooms.stream()
                .findFirst()
                .flatMap(layout::find)
                .map(Place::brief)
                .orElse("");
        return rooms.size() == 1 ? first : T.get("rooms", first, rooms.size());
    }

    private static LocalDate earlier(LocalDate from, LocalDate notBefore) {
        LocalDate before = from.minusDays(1);
        return before.isBefore(notBefore) ? notBefore : before;
    }

    private void notLater(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Fault("HEAD-02", T.get("fault.later"));
        }
    }
}
