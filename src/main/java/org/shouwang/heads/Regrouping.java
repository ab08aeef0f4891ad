package org.shouwang.heads;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Texts;

/// Writes planned groups over the ones that stand, inside one act.
final class Regrouping {
    private static final Texts T = Texts.of(TenHouseholdGroups.class);

    private final Tx tx;
    private final LocalDate today;
    private final boolean keepByHand;

    Regrouping(Tx tx, LocalDate today, boolean keepByHand) {
        this.tx = tx;
        this.today = today;
        this.keepByHand = keepByHand;
    }

    void write(GroupingPlan.OfUnit unit) {
        Map<Integer, TenHouseholdGroup> standing = new HashMap<>();
        GroupStore.groups(tx, unit.unit().id()).forEach(group -> standing.put(group.number(), group));
        Map<RoomId, GroupRoom> rooms = new HashMap<>();
        standing.values()
                .forEach(group -> GroupStore.rooms(tx, group.id()).forEach(room -> rooms.put(room.roomId(), room)));
        Map<RoomId, GroupId> before = new HashMap<>();
        rooms.forEach((id, room) -> before.put(id, room.groupId()));
        Map<RoomId, GroupId> target = new HashMap<>();
        for (GroupingPlan.Planned planned : unit.groups()) {
            if (!planned.rooms().isEmpty()) {
                TenHouseholdGroup known = standing.remove(planned.number());
                TenHouseholdGroup group = known != null
                        ? known
                        : TenHouseholdGroup.fresh(
                                new GroupId(tx.nextId()), unit.unit().id(), planned.number());
                if (known == null) {
                    tx.insert(GroupStore.GROUP, group);
                }
                planned.rooms().forEach(place -> target.put(place.id(), group.id()));
                put(planned.rooms(), group.id(), rooms);
            }
        }
        rooms.values().forEach(room -> tx.delete(GroupStore.ROOM, room));
        follow(before, target);
        standing.values().forEach(this::dissolve);
    }

    private void put(List<Place> places, GroupId to, Map<RoomId, GroupRoom> rooms) {
        for (Place place : places) {
            GroupRoom at = rooms.remove(place.id());
            if (at == null) {
                GroupStore.room(tx, place.id()).ifPresent(stray -> tx.delete(GroupStore.ROOM, stray));
                tx.insert(GroupStore.ROOM, new GroupRoom(tx.nextId(), to, place.id(), false));
            } else {
                tx.update(GroupStore.ROOM, at.in(to, keepByHand && at.byHand()));
            }
        }
    }

    /// Leaders whose door went from their own group to another go with it, where that group has nobody who stays;
    /// who lives elsewhere anyway stays with the group.
    private void follow(Map<RoomId, GroupId> before, Map<RoomId, GroupId> target) {
        Set<GroupId> taken = new HashSet<>();
        Map<GroupLeader, GroupId> movers = new HashMap<>();
        for (GroupLeader leader : GroupStore.leading(tx)) {
            RoomId door = door(leader);
            GroupId to = leader.groupId().equals(before.get(door)) ? target.get(door) : null;
            if (to == null || to.equals(leader.groupId())) {
                taken.add(leader.groupId());
            } else {
                movers.put(leader, to);
            }
        }
        movers.forEach((leader, to) -> {
            if (taken.add(to)) {
                tx.update(GroupStore.LEADER, leader.of(to));
            } else {
                tx.update(GroupStore.LEADER, leader.until(today, T.get("leader.regrouped")));
            }
        });
    }

    private @Nullable RoomId door(GroupLeader leader) {
        ResidentId resident = leader.residentId();
        Optional<GroupStore.Home> home = resident == null ? Optional.empty() : GroupStore.home(tx, resident);
        return home.map(GroupStore.Home::roomId).orElse(null);
    }

    void dissolve(TenHouseholdGroup group) {
        GroupStore.rooms(tx, group.id()).forEach(room -> tx.delete(GroupStore.ROOM, room));
        GroupStore.leader(tx, group.id())
                .ifPresent(leader -> tx.update(GroupStore.LEADER, leader.until(today, T.get("leader.dissolved"))));
        tx.update(GroupStore.GROUP, group.dissolved(today));
    }
}
