package org.shouwang.heads;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Unit;
import org.shouwang.compound.UnitPlan;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// How buildings, units, floors and offices are called in words.
public record HeadNames(Layout layout, List<HeadLevel> levels, List<Area> areas) {
    private static final Texts T = Texts.of(HeadNames.class);

    public HeadNames {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
    }

    /// As stored now.
    public static HeadNames of(Query q) {
        return new HeadNames(Layout.of(q), HeadLevels.of(q), AreaStore.areas(q));
    }

    public static String building(Building building) {
        return T.get("name.building", building.no());
    }

    public static String unit(Unit unit) {
        return unit.no().isEmpty() ? "" : T.get("name.unit", unit.no());
    }

    /// Such as unit 2 of building 3.
    public static String unit(Building building, Unit unit) {
        return building(building) + unit(unit);
    }

    public static String floor(int number) {
        return T.get("name.floor", number);
    }

    /// Such as the unit head of unit 2 of building 3.
    public String post(HeadPost post) {
        String level = levels.stream()
                .filter(one -> one.code().equals(post.levelCode()))
                .map(HeadLevel::name)
                .findFirst()
                .orElse("");
        return place(post).map(place -> office(place, level)).orElse(T.get("name.unit.gone"));
    }

    /// What the office covers: building 3, its unit 2, a floor of it, an area; empty where it is gone.
    public Optional<String> place(HeadPost post) {
        if (post.area() != null) {
            return areas.stream()
                    .filter(area -> area.id().equals(post.area()))
                    .map(Area::name)
                    .findFirst();
        }
        if (levels.stream()
                .anyMatch(
                        level -> level.code().equals(post.levelCode()) && level.scope() == HeadLevel.Scope.COMPOUND)) {
            return Optional.of(layout.name());
        }
        Optional<BuildingPlan> plan = layout.buildings().stream()
                .filter(one -> one.building().id().equals(post.building()))
                .findFirst();
        if (post.unit() == null) {
            return plan.map(one -> building(one.building()));
        }
        return plan.flatMap(one -> one.units().stream()
                .filter(unit -> unit.unit().id().equals(post.unit()))
                .findFirst()
                .map(unit -> place(one, unit, post.floor())));
    }

    private static String place(BuildingPlan plan, UnitPlan unit, @Nullable Integer floor) {
        return unit(plan.building(), unit.unit()) + (floor == null ? "" : floor(floor));
    }

    /// Joins the place with the word for the office; what both share is said once.
    public static String office(String place, String level) {
        for (int shared = Math.min(place.length(), level.length()); shared > 0; shared--) {
            if (place.endsWith(level.substring(0, shared))) {
                return place + level.substring(shared);
            }
        }
        return place + level;
    }
}
