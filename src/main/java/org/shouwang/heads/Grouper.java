package org.shouwang.heads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.FloorPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitId;
import org.shouwang.compound.UnitPlan;

/// Puts rooms into groups on paper: along units and floors, never across a unit.
final class Grouper {
    private final Grouping how;
    private final Set<RoomId> lived;
    private final Map<RoomId, Now> now;

    /// The group a room is in.
    record Now(int number, boolean byHand) {}

    /// @param lived rooms where a household that counts lives
    Grouper(Grouping how, Set<RoomId> lived, Map<RoomId, Now> now) {
        this.how = how;
        this.lived = lived;
        this.now = now;
    }

    /// @param only the unit to be grouped, null for all
    GroupingPlan plan(Layout layout, @Nullable UnitId only) {
        List<GroupingPlan.OfUnit> units = new ArrayList<>();
        for (BuildingPlan building : layout.buildings()) {
            for (UnitPlan unit : building.units()) {
                if (only == null || only.equals(unit.unit().id())) {
                    GroupingPlan.OfUnit planned = unit(building.building(), unit);
                    boolean had = unit.places().anyMatch(place -> now.containsKey(place.id()));
                    if (had || !planned.groups().isEmpty()) {
                        units.add(planned);
                    }
                }
            }
        }
        return new GroupingPlan(how, units);
    }

    private GroupingPlan.OfUnit unit(Building building, UnitPlan unit) {
        Map<RoomId, Integer> pinned = new HashMap<>();
        unit.places().forEach(place -> {
            Now at = now.get(place.id());
            if (how.keepByHand() && at != null && at.byHand()) {
                pinned.put(place.id(), at.number() - 1);
            }
        });
        int counted = unit.places().mapToInt(this::weight).sum();
        List<List<Place>> steps = steps(unit, pinned);
        int count = how.groups(counted);
        if (how.wholeFloors()) {
            long useful = steps.stream().filter(step -> weight(step) > 0).count();
            count = Math.min(count, (int) Math.max(useful, counted > 0 ? 1 : 0));
        }
        count = Math.max(
                count,
                pinned.values().stream().mapToInt(group -> group + 1).max().orElse(0));
        if (count == 0) {
            return new GroupingPlan.OfUnit(building, unit.unit(), List.of());
        }
        Map<RoomId, Integer> groups = divide(unit, steps, pinned, count);
        List<GroupingPlan.Planned> planned = new ArrayList<>();
        for (int group = 0; group < count; group++) {
            planned.add(planned(unit, groups, group));
        }
        return new GroupingPlan.OfUnit(building, unit.unit(), planned);
    }

    /// Rooms, or floors, that are still to be put into a group.
    private List<List<Place>> steps(UnitPlan unit, Map<RoomId, Integer> pinned) {
        List<List<Place>> steps = new ArrayList<>();
        for (FloorPlan floor : unit.floors()) {
            List<Place> free = floor.rooms().stream()
                    .filter(place -> !pinned.containsKey(place.id()))
                    .toList();
            if (how.wholeFloors() && !free.isEmpty()) {
                steps.add(free);
            } else {
                free.forEach(place -> steps.add(List.of(place)));
            }
        }
        return steps;
    }

    private Map<RoomId, Integer> divide(
            UnitPlan unit, List<List<Place>> steps, Map<RoomId, Integer> pinned, int count) {
        int[] held = new int[count];
        unit.places()
                .filter(place -> pinned.containsKey(place.id()))
                .forEach(place -> held[pinned.getOrDefault(place.id(), 0)] += weight(place));
        List<Division.Step> walk = steps.stream()
                .map(step ->
                        new Division.Step(weight(step), step.getFirst().room().floor()))
                .toList();
        int[] groups = new Division(walk, held).groups();
        Map<RoomId, Integer> all = new HashMap<>(pinned);
        for (int i = 0; i < groups.length; i++) {
            for (Place place : steps.get(i)) {
                all.put(place.id(), groups[i]);
            }
        }
        return all;
    }

    private GroupingPlan.Planned planned(UnitPlan unit, Map<RoomId, Integer> groups, int group) {
        List<Place> rooms = unit.places()
                .filter(place -> groups.getOrDefault(place.id(), -1) == group)
                .toList();
        int moved = (int) rooms.stream()
                .map(place -> now.get(place.id()))
                .filter(at -> at == null || at.number() != group + 1)
                .count();
        return new GroupingPlan.Planned(group + 1, rooms, weight(rooms), moved);
    }

    private int weight(List<Place> places) {
        return places.stream().mapToInt(this::weight).sum();
    }

    private int weight(Place place) {
        return how.countVacant() || lived.contains(place.id()) ? 1 : 0;
    }
}
