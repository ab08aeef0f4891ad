package org.shouwang.delivery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitId;
import org.shouwang.compound.UnitPlan;
import org.shouwang.kit.db.Query;

/// In which order the doors are walked: building after building as the office has put them, unit after unit, floors
/// from below or from above. Screen and paper list by it, so that a number on paper is the same line on the screen.
///
/// Buildings nobody has put in order follow in the order of the compound; a room that is gone comes last.
public final class Route implements Comparator<Place> {
    private final Layout layout;
    private final List<Leg> legs;
    private final Map<RoomId, Integer> ranks = new HashMap<>();
    private final Map<UnitId, Integer> stairs = new HashMap<>();

    /// One building of the walk.
    public record Leg(BuildingPlan plan, Floors floors) {
        public BuildingId id() {
            return plan.building().id();
        }
    }

    private Route(Layout layout, List<Leg> legs) {
        this.layout = layout;
        this.legs = List.copyOf(legs);
        for (Leg leg : legs) {
            for (UnitPlan unit : leg.plan().units()) {
                stairs.put(unit.unit().id(), stairs.size());
                var floors = leg.floors() == Floors.UP
                        ? unit.floors()
                        : unit.floors().reversed();
                floors.forEach(floor -> floor.rooms().forEach(place -> ranks.put(place.id(), ranks.size())));
            }
        }
    }

    public static Route of(Query q) {
        return of(q, Layout.of(q));
    }

    /// The same where the layout has been read.
    public static Route of(Query q, Layout layout) {
        Map<BuildingId, WalkBuilding> put = new HashMap<>();
        List<WalkBuilding> all = RouteStore.all(q);
        all.forEach(walk -> put.put(walk.buildingId(), walk));
        Floors usual = all.isEmpty() ? Floors.UP : all.getLast().floors();
        List<Leg> legs = layout.buildings().stream()
                .sorted(Comparator.comparingInt(plan -> {
                    WalkBuilding walk = put.get(plan.building().id());
                    return walk == null ? Integer.MAX_VALUE : walk.position();
                }))
                .map(plan -> {
                    WalkBuilding walk = put.get(plan.building().id());
                    return new Leg(plan, walk == null ? usual : walk.floors());
                })
                .toList();
        return new Route(layout, legs);
    }

    /// The same buildings in the same order, all of them walked from this end.
    public Route from(Floors end) {
        return new Route(
                layout, legs.stream().map(leg -> new Leg(leg.plan(), end)).toList());
    }

    @Override
    public int compare(Place a, Place b) {
        return Integer.compare(rank(a), rank(b));
    }

    /// The place in the walk, from 0; the greatest number for a room that is gone.
    public int rank(@Nullable Place place) {
        return place == null ? Integer.MAX_VALUE : ranks.getOrDefault(place.id(), Integer.MAX_VALUE);
    }

    /// The place of a stairwell in the walk, from 0; the greatest number for one that is gone.
    public int stair(@Nullable Place place) {
        return place == null
                ? Integer.MAX_VALUE
                : stairs.getOrDefault(place.unit().id(), Integer.MAX_VALUE);
    }

    public List<Leg> legs() {
        return legs;
    }

    public Layout layout() {
        return layout;
    }
}
