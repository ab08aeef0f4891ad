package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.FloorPlan;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitPlan;

/// Where everything of the map lies: a card for each building, wrapped to the width. Pure geometry, in pixels.
final class MapPlan {
    private final List<Block> blocks = new ArrayList<>();
    private final Map<RoomId, Cell> cells = new HashMap<>();
    private final MapMeasures measures;
    private double width;
    private double height;

    /// A building's card; `head` is its name.
    record Block(
            BuildingPlan plan,
            double x,
            double y,
            double w,
            double h,
            List<Cell> cells,
            Zone head,
            List<Zone> floors,
            List<Zone> units) {
        boolean has(double px, double py) {
            return px >= x && px < x + w && py >= y && py < y + h;
        }

        Stream<Zone> zones() {
            return Stream.concat(Stream.of(head), Stream.concat(floors.stream(), units.stream()));
        }
    }

    /// A room; `x` and `y` are its upper left corner.
    record Cell(Place place, double x, double y) {
        RoomId id() {
            return place.id();
        }
    }

    /// A label that stands for several rooms: a building, a unit, a floor.
    record Zone(String text, double x, double y, double w, double h, List<RoomId> rooms) {
        double middle() {
            return y + h / 2;
        }

        double centre() {
            return x + w / 2;
        }

        boolean has(double px, double py) {
            return px >= x && px < x + w && py >= y && py < y + h;
        }
    }

    MapPlan(List<BuildingPlan> buildings, double within, MapMeasures measures) {
        this.measures = measures;
        double gap = measures.gap();
        double x = 0;
        double y = 0;
        List<Block> line = new ArrayList<>();
        for (BuildingPlan building : buildings) {
            if (x > 0 && x + measures.width(building) > within + 0.5) {
                y = newLine(line, y);
                x = 0;
            }
            Block at = block(building, x, y);
            line.add(at);
            x += at.w() + gap;
            width = Math.max(width, x - gap);
        }
        height = line.isEmpty() ? 0 : newLine(line, y) - gap;
        blocks.forEach(block -> block.cells().forEach(cell -> cells.put(cell.id(), cell)));
    }

    /// All buildings at a glance.
    static MapPlan overview(List<BuildingPlan> buildings, double within, double scale) {
        return new MapPlan(buildings, within, MapMeasures.fitting(buildings, within, scale));
    }

    /// All buildings, as far as possible without scrolling.
    ///
    /// @param zoom 1 for what fits
    static MapPlan glance(List<BuildingPlan> buildings, double within, double high, double scale, double zoom) {
        MapMeasures fitting = MapMeasures.glance(buildings, within, high, scale);
        return zoom == 1
                ? new MapPlan(buildings, within, fitting)
                : overview(buildings, within, fitting.scale() * zoom);
    }

    /// One building as large as the place allows.
    ///
    /// @param zoom 1 for filling the place
    static MapPlan single(BuildingPlan building, double within, double high, double scale, double zoom) {
        return new MapPlan(List.of(building), within, MapMeasures.filling(building, within, high, scale, zoom));
    }

    private double newLine(List<Block> line, double y) {
        double high = line.stream().mapToDouble(Block::h).max().orElse(0);
        blocks.addAll(line);
        line.clear();
        return y + high + measures.gap();
    }

    private Block block(BuildingPlan building, double x, double y) {
        List<Integer> floors = building.floors().reversed();
        List<Cell> placed = new ArrayList<>();
        List<Zone> units = new ArrayList<>();
        Map<Integer, List<RoomId>> byFloor = new LinkedHashMap<>();
        double top = y + measures.top();
        double step = measures.cellHeight() + measures.between();
        double at = x + measures.left();
        for (UnitPlan unit : building.units()) {
            for (FloorPlan floor : unit.floors()) {
                double rowY = top + floors.indexOf(floor.number()) * step;
                List<RoomId> onFloor = byFloor.computeIfAbsent(floor.number(), number -> new ArrayList<>());
                for (int n = 0; n < floor.rooms().size(); n++) {
                    Place place = floor.rooms().get(n);
                    placed.add(new Cell(place, at + n * (measures.cellWidth() + measures.between()), rowY));
                    onFloor.add(place.id());
                }
            }
            double wide = measures.width(unit);
            List<RoomId> rooms = unit.places().map(Place::id).toList();
            units.add(new Zone(unit.unit().no(), at, top + floors.size() * step, wide, measures.foot(), rooms));
            at += wide + measures.unitGap();
        }
        List<Zone> labels = new ArrayList<>();
        for (int i = 0; i < floors.size(); i++) {
            labels.add(new Zone(
                    Integer.toString(floors.get(i)),
                    x + 2,
                    top + i * step,
                    measures.left() - 4,
                    measures.cellHeight(),
                    byFloor.getOrDefault(floors.get(i), List.of())));
        }
        double w = measures.width(building);
        double h = measures.height(floors.size());
        List<RoomId> all = building.places().map(Place::id).toList();
        Zone head = new Zone(building.building().no(), x, y, w, measures.top() - 2, all);
        return new Block(building, x, y, w, h, List.copyOf(placed), head, labels, units);
    }

    List<Block> blocks() {
        return blocks;
    }

    MapMeasures measures() {
        return measures;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double cellWidth() {
        return measures.cellWidth();
    }

    double cellHeight() {
        return measures.cellHeight();
    }

    Optional<Block> blockAt(double x, double y) {
        return blocks.stream().filter(block -> block.has(x, y)).findFirst();
    }

    Optional<Cell> at(double x, double y) {
        return blockAt(x, y)
                .flatMap(block -> block.cells().stream()
                        .filter(c -> x >= c.x() && x < c.x() + cellWidth() && y >= c.y() && y < c.y() + cellHeight())
                        .findFirst());
    }

    /// The label under the point, the smaller one where two lie there.
    Optional<Zone> zoneAt(double x, double y) {
        return blockAt(x, y)
                .flatMap(block -> block.zones().filter(zone -> zone.has(x, y)).findFirst());
    }

    /// All rooms that a rectangle touches.
    List<RoomId> within(double x1, double y1, double x2, double y2) {
        return blocks.stream()
                .flatMap(block -> block.cells().stream())
                .filter(c -> c.x() < x2 && c.x() + cellWidth() > x1 && c.y() < y2 && c.y() + cellHeight() > y1)
                .map(Cell::id)
                .toList();
    }

    Optional<Cell> of(@Nullable RoomId room) {
        return room == null ? Optional.empty() : Optional.ofNullable(cells.get(room));
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
        for (Cell cell : cells.values()) {
            double along = dx != 0 ? (cell.x() - here.x()) * dx : (cell.y() - here.y()) * dy;
            double aside = Math.abs(dx != 0 ? cell.y() - here.y() : cell.x() - here.x());
            if (along > 1 && aside < (dx != 0 ? cellHeight() : cellWidth()) / 2 && along < least) {
                least = along;
                best = cell;
            }
        }
        return Optional.ofNullable(best);
    }
}
