package org.shouwang.household.ui;

import java.util.List;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.FloorPlan;
import org.shouwang.compound.UnitPlan;

/// How large everything on the map is drawn, in pixels.
///
/// @param scale 1 for 100 %
record MapMeasures(double scale, double cellWidth, double cellHeight) {
    private static final double PAD = 10;
    private static final double HEAD = 24;
    private static final double FLOOR_LABEL = 20;
    private static final double NARROWEST = 24;
    private static final double WIDEST = 34;
    private static final double LARGEST_WIDE = 132;
    private static final double LOWEST = 27;
    private static final double LARGEST_HIGH = 66;
    private static final double LEAST_SHARE = 0.72;
    private static final double MOST_SHARE = 1.6;

    /// As `fitting`, larger where a few cards leave place, smaller where that lets all be seen at once and still
    /// read.
    static MapMeasures glance(List<BuildingPlan> buildings, double within, double high, double scale) {
        for (double share = MOST_SHARE; share >= LEAST_SHARE; share -= 0.02) {
            if (narrowest(scale * share).packed(buildings, within) <= high) {
                return fitting(buildings, within, scale * share);
            }
        }
        return fitting(buildings, within, scale);
    }

    private static MapMeasures narrowest(double scale) {
        return new MapMeasures(scale, NARROWEST * scale, LOWEST * scale);
    }

    /// The widest cells with which the cards stand in no more lines than with the narrowest.
    static MapMeasures fitting(List<BuildingPlan> buildings, double within, double scale) {
        MapMeasures best = narrowest(scale);
        double high = best.packed(buildings, within);
        for (double wide = (NARROWEST + 1) * scale; wide <= WIDEST * scale; wide += scale / 2) {
            MapMeasures tried = new MapMeasures(scale, wide, LOWEST * scale);
            if (tried.packed(buildings, within) > high + 1) {
                break;
            }
            best = tried;
        }
        return best;
    }

    /// Cells with which one building fills the place, not wider or higher than reads well.
    static MapMeasures filling(BuildingPlan building, double within, double high, double scale, double zoom) {
        MapMeasures none = new MapMeasures(scale, 0, 0);
        int columns = building.units().stream().mapToInt(MapMeasures::most).sum();
        int floors = Math.max(1, building.floors().size());
        double free = within - none.width(building);
        double wide = Math.clamp(free / Math.max(1, columns), NARROWEST * scale, LARGEST_WIDE * scale);
        double tall = Math.clamp((high - none.height(floors)) / floors, LOWEST * scale, LARGEST_HIGH * scale);
        return new MapMeasures(scale, wide * zoom, tall * zoom);
    }

    private double packed(List<BuildingPlan> buildings, double within) {
        double x = 0;
        double y = 0;
        double line = 0;
        for (BuildingPlan building : buildings) {
            double w = width(building);
            if (w > within + 0.5) {
                return Double.MAX_VALUE / 2;
            }
            if (x > 0 && x + w > within + 0.5) {
                y += line + gap();
                x = 0;
                line = 0;
            }
            x += w + gap();
            line = Math.max(line, height(building.floors().size()));
        }
        return y + line;
    }

    double width(BuildingPlan building) {
        double w = left() - unitGap() + PAD * scale;
        for (UnitPlan unit : building.units()) {
            w += width(unit) + unitGap();
        }
        return Math.max(w, left() + 3 * cellWidth + PAD * scale);
    }

    double width(UnitPlan unit) {
        return most(unit) * (cellWidth + between()) - between();
    }

    double height(int floors) {
        return top() + floors * (cellHeight + between()) + foot() + PAD * scale / 2;
    }

    private static int most(UnitPlan unit) {
        int most = 1;
        for (FloorPlan floor : unit.floors()) {
            most = Math.max(most, floor.rooms().size());
        }
        return most;
    }

    double gap() {
        return 10 * scale;
    }

    double between() {
        return 2 * scale;
    }

    double unitGap() {
        return 9 * scale;
    }

    double foot() {
        return 20 * scale;
    }

    /// From the card's upper edge to its highest room.
    double top() {
        return (PAD + HEAD) * scale;
    }

    /// From the card's left edge to its first room.
    double left() {
        return (PAD + FLOOR_LABEL) * scale;
    }
}
