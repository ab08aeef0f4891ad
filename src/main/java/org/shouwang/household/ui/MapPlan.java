package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.FloorPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitPlan;

/// Where everything of the map lies: a card for each building, wrapped to the width. Pure geometry, in pixels.
final class MapPlan {
    private static final double PAD = 10;
    private static final double GAP = 10;
    private static final double HEAD = 24;
    private static final double FOOT = 20;
    private static final double FLOOR_LABEL = 20;
    private static final double UNIT_GAP = 9;
    private static final double BETWEEN = 2;
    private static final double NARROWEST = 24;
    private static final double WIDEST = 34;

    private final List<Block> blocks = new ArrayList<>();
    private final double cellWidth;
    private final double cellHeight;
    private double width;
    private double height;

    /// A building's card.
    record Block(
            BuildingPlan plan,
            double x,
            double y,
            double w,
            double h,
            List<Cell> cells,
            List<Word> floors,
            List<Word> units) {}

    /// A room; `x` and `y` are its upper left corner.
    record Cell(Place place, double x, double y) {}

    /// A label, centred at `x`, `y` its middle.
    record Word(String text, double x, double y) {}

    /// @param scale 1 for 100 %
    MapPlan(Layout layout, double within, double scale) {
        this(layout, within, scale, fitting(layout, within, scale));
    }

    /// The widest cells with which the cards stand in no more lines than with the narrowest.
    private static double fitting(Layout layout, double within, double scale) {
        double narrow = NARROWEST * scale;
        double best = narrow;
        double high = new MapPlan(layout, within, scale, narrow).height();
        for (double wide = narrow + scale; wide <= WIDEST * scale; wide += scale / 2) {
            MapPlan plan = new MapPlan(layout, within, scale, wide);
            if (plan.height() > high + 1 || plan.width() > within + 1) {
                break;
            }
            best = wide;
        }
        return best;
    }

    private MapPlan(Layout layout, double within, double scale, double wide) {
        double s = scale;
        cellWidth = wide;
        cellHeight = 27 * s;
        double x = 0;
        double y = 0;
        List<Block> line = new ArrayList<>();
        for (BuildingPlan building : layout.buildings()) {
            Block at = block(building, x, y, s);
            if (x > 0 && x + at.w() > within + 0.5) {
                y = newLine(line, y, s);
                x = 0;
                at = block(building, x, y, s);
            }
            line.add(at);
            x += at.w() + GAP * s;
            width = Math.max(width, x - GAP * s);
        }
        height = line.isEmpty() ? 0 : newLine(line, y, s) - GAP * s;
    }

    private double newLine(List<Block> line, double y, double s) {
        double high = line.stream().mapToDouble(Block::h).max().orElse(0);
        blocks.addAll(line);
        line.clear();
        return y + high + GAP * s;
    }

    private Block block(BuildingPlan building, double x, double y, double s) {
        List<Integer> floors = building.floors().reversed();
        List<Cell> cells = new ArrayList<>();
        List<Word> units = new ArrayList<>();
        List<Word> labels = new ArrayList<>();
        double top = y + (PAD + HEAD) * s;
        double left = x + (PAD + FLOOR_LABEL) * s;
        double step = cellHeight + BETWEEN * s;
        double at = left;
        for (UnitPlan unit : building.units()) {
            int most = 1;
            for (FloorPlan floor : unit.floors()) {
                double rowY = top + floors.indexOf(floor.number()) * step;
                for (int n = 0; n < floor.rooms().size(); n++) {
                    cells.add(new Cell(floor.rooms().get(n), at + n * (cellWidth + BETWEEN * s), rowY));
                }
                most = Math.max(most, floor.rooms().size());
            }
            double wide = most * (cellWidth + BETWEEN * s) - BETWEEN * s;
            units.add(new Word(unit.unit().no(), at + wide / 2, top + floors.size() * step + FOOT * s / 2));
            at += wide + UNIT_GAP * s;
        }
        for (int i = 0; i < floors.size(); i++) {
            labels.add(new Word(
                    Integer.toString(floors.get(i)),
                    x + (PAD + FLOOR_LABEL / 2 - 3) * s,
                    top + i * step + cellHeight / 2));
        }
        double least = left + 3 * cellWidth;
        double w = Math.max(at - UNIT_GAP * s, least) + PAD * s - x;
        double h = top + floors.size() * step + FOOT * s + PAD * s / 2 - y;
        return new Block(building, x, y, w, h, List.copyOf(cells), labels, units);
    }

    List<Block> blocks() {
        return blocks;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double cellWidth() {
        return cellWidth;
    }

    double cellHeight() {
        return cellHeight;
    }

    Optional<Cell> at(double x, double y) {
        return blocks.stream()
                .filter(b -> x >= b.x() && x < b.x() + b.w() && y >= b.y() && y < b.y() + b.h())
                .flatMap(b -> b.cells().stream())
                .filter(c -> x >= c.x() && x < c.x() + cellWidth && y >= c.y() && y < c.y() + cellHeight)
                .findFirst();
    }

    Optional<Cell> of(@Nullable RoomId room) {
        return blocks.stream()
                .flatMap(b -> b.cells().stream())
                .filter(c -> c.place().id().equals(room))
                .findFirst();
    }

    /// The next room in a direction (one of the two is -1 or 1); the first room where none is given.
    Optional<Cell> next(@Nullable RoomId from, int dx, int dy) {
        Optional<Cell> now = of(from);
        if (now.isEmpty()) {
            return blocks.stream().flatMap(b -> b.cells().stream()).findFirst();
        }
        Cell here = now.get();
        Cell best = null;
        double least = Double.MAX_VALUE;
        for (Block block : blocks) {
            for (Cell cell : block.cells()) {
                double along = dx != 0 ? (cell.x() - here.x()) * dx : (cell.y() - here.y()) * dy;
                double aside = Math.abs(dx != 0 ? cell.y() - here.y() : cell.x() - here.x());
                if (along > 1 && aside < (dx != 0 ? cellHeight : cellWidth) / 2 && along < least) {
                    least = along;
                    best = cell;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
