package org.shouwang.heads;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitPlan;
import org.shouwang.household.Occupancy;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;

/// All ten-household groups as they stand, in the order of a walk, and the homes that are in none.
///
/// @param uncovered rooms where a household lives and that are in no group
public record GroupBook(NumberScheme scheme, List<GroupCard> groups, List<Place> uncovered) {
    private static final Set<Occupancy> LIVED =
            EnumSet.of(Occupancy.OWNED, Occupancy.RENTED, Occupancy.OTHERWISE, Occupancy.AWAY);
    public static final GroupBook EMPTY = new GroupBook(NumberScheme.WORDS, List.of(), List.of());

    public GroupBook {
        groups = List.copyOf(groups);
        uncovered = List.copyOf(uncovered);
    }

    /// Rooms where a household that counts lives.
    static Set<RoomId> lived(Query q) {
        return Occupancy.of(q).entrySet().stream()
                .filter(entry -> LIVED.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static GroupBook of(Query q) {
        return new Reading(q).book();
    }

    public int homes() {
        return groups.stream().mapToInt(GroupCard::homes).sum();
    }

    /// Groups that nobody leads, or whose leader is gone.
    public List<GroupCard> leaderless() {
        return groups.stream()
                .filter(card -> card.leader() == null || card.leaderGone())
                .toList();
    }

    /// Which group each room is in.
    public Map<RoomId, GroupCard> byRoom() {
        Map<RoomId, GroupCard> all = new HashMap<>();
        groups.forEach(card -> card.rooms().forEach(place -> all.put(place.id(), card)));
        return all;
    }

    private static final class Reading {
        private final Query q;
        private final NumberScheme scheme;
        private final Set<RoomId> lived;
        private final Map<GroupId, Map<RoomId, Boolean>> rooms = new HashMap<>();
        private final Map<GroupId, GroupLeader> leaders = new HashMap<>();

        Reading(Query q) {
            this.q = q;
            this.scheme = HeadSettings.scheme(q);
            this.lived = lived(q);
            GroupStore.rooms(q)
                    .forEach(room -> rooms.computeIfAbsent(room.groupId(), id -> new HashMap<>())
                            .put(room.roomId(), room.byHand()));
            GroupStore.leading(q).forEach(leader -> leaders.put(leader.groupId(), leader));
        }

        GroupBook book() {
            Map<Long, List<TenHouseholdGroup>> groups = GroupStore.groups(q).stream()
                    .collect(Collectors.groupingBy(group -> group.unitId().value()));
            List<GroupCard> cards = new ArrayList<>();
            List<Place> uncovered = new ArrayList<>();
            for (BuildingPlan building : Layout.of(q).buildings()) {
                for (UnitPlan unit : building.units()) {
                    Set<RoomId> covered = new HashSet<>();
                    groups.getOrDefault(unit.unit().id().value(), List.of()).forEach(group -> {
                        cards.add(card(group, building, unit));
                        covered.addAll(rooms.getOrDefault(group.id(), Map.of()).keySet());
                    });
                    unit.places()
                            .filter(place -> lived.contains(place.id()) && !covered.contains(place.id()))
                            .forEach(uncovered::add);
                }
            }
            return new GroupBook(scheme, cards, uncovered);
        }

        private GroupCard card(TenHouseholdGroup group, BuildingPlan building, UnitPlan unit) {
            Map<RoomId, Boolean> own = rooms.getOrDefault(group.id(), Map.of());
            List<Place> places =
                    unit.places().filter(place -> own.containsKey(place.id())).toList();
            Set<RoomId> homes = new HashSet<>(own.keySet());
            homes.retainAll(lived);
            Set<RoomId> byHand = own.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            GroupLeader leader = leaders.get(group.id());
            return new GroupCard(
                    group,
                    scheme.name(building.building(), unit.unit(), group.number()),
                    building.building(),
                    unit.unit(),
                    places,
                    homes,
                    byHand,
                    leader,
                    gone(leader));
        }

        /// A leader from the registry who has left; where in the compound he lives is his own affair.
        private boolean gone(@Nullable GroupLeader leader) {
            ResidentId resident = leader == null ? null : leader.residentId();
            return resident != null
                    && GroupStore.home(q, resident)
                            .filter(GroupStore.Home::here)
                            .isEmpty();
        }
    }
}
