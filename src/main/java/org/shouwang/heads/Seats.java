package org.shouwang.heads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.FloorPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Unit;
import org.shouwang.compound.UnitPlan;

/// Lists the offices of every level in use and finds who holds them.
final class Seats {
    private final Layout layout;
    private final List<HeadLevel> levels;
    private final List<Area> areas;
    private final Map<HeadPost, HeadCard> holders = new HashMap<>();
    private final HeadNames names;

    Seats(Layout layout, List<HeadLevel> levels, List<Area> areas, List<HeadCard> acting) {
        this.layout = layout;
        this.levels = levels.stream().filter(HeadLevel::used).toList();
        this.areas = areas;
        this.names = new HeadNames(layout, levels, areas);
        acting.forEach(card -> card.posts().forEach(post -> holders.put(post, card)));
    }

    Coverage coverage() {
        HeadLevel building = level(HeadLevel.BUILDING);
        HeadLevel unit = level(HeadLevel.UNIT);
        List<Coverage.Seat> seats = new ArrayList<>();
        for (BuildingPlan plan : layout.buildings()) {
            seats.add(seat(building, plan.building(), null, null, null));
            stairwells(plan).forEach(one -> seats.add(seat(unit, plan.building(), one.unit(), null, null)));
        }
        List<Coverage.Seat> further = new ArrayList<>();
        levels.stream()
                .filter(level -> !level.ofBuilding() && !level.ofUnit())
                .forEach(level -> further(level, further));
        return new Coverage(seats, further, levels);
    }

    private void further(HeadLevel level, List<Coverage.Seat> seats) {
        if (layout.buildings().isEmpty()) {
            return;
        }
        Building first = layout.buildings().getFirst().building();
        switch (level.scope()) {
            case COMPOUND -> seats.add(seat(level, first, null, null, null));
            case BUILDING ->
                layout.buildings().forEach(plan -> seats.add(seat(level, plan.building(), null, null, null)));
            case UNIT ->
                layout.buildings()
                        .forEach(plan -> stairwells(plan)
                                .forEach(unit -> seats.add(seat(level, plan.building(), unit.unit(), null, null))));
            case FLOOR ->
                layout.buildings()
                        .forEach(plan -> plan.units().forEach(unit -> {
                            for (FloorPlan floor : unit.floors()) {
                                seats.add(seat(level, plan.building(), unit.unit(), floor.number(), null));
                            }
                        }));
            case AREA ->
                areas.stream()
                        .filter(area -> area.untilDay() == null && fits(level, area))
                        .forEach(area -> seats.add(seat(level, first, null, null, area)));
        }
    }

    /// Grid workers have grids; another level of areas has the areas that are neither grids nor the Party members'.
    private static boolean fits(HeadLevel level, Area area) {
        return level.code().equals(HeadLevel.GRID) ? area.kind() == Area.Kind.GRID : area.kind() == Area.Kind.OTHER;
    }

    private Coverage.Seat seat(
            HeadLevel level, Building building, @Nullable Unit unit, @Nullable Integer floor, @Nullable Area area) {
        HeadPost post = new HeadPost(
                building.id(), unit == null ? null : unit.id(), floor, level.stored(), area == null ? null : area.id());
        return new Coverage.Seat(level, building, unit, post, names.place(post).orElse(""), holders.get(post));
    }

    private HeadLevel level(String code) {
        return levels.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<UnitPlan> stairwells(BuildingPlan plan) {
        return plan.units().stream().filter(unit -> !unit.unit().no().isEmpty()).toList();
    }
}
