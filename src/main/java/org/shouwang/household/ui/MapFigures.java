package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.HomeLine;
import org.shouwang.household.Shade;
import org.shouwang.household.ui.MapScreenModel.Sight;
import org.shouwang.kit.paper.Figure;
import org.shouwang.kit.text.Texts;

/// The map for paper (一图): the same plan, laid out for the shape of the page, with names and marks in the cells.
final class MapFigures {
    private static final Texts T = Texts.of(MapFigures.class);
    private static final int BLANK = 0xFFFFFF;
    private static final int CARD = 0xFAFBFC;
    private static final double SHAPE = 1.55;

    private final Sight sight;
    private final String colouring;
    private final String subtitle;
    private final Set<RoomId> picked;
    private final @Nullable String one;

    /// @param picked the rooms picked on the map
    /// @param one the building that is shown large, null for none
    MapFigures(Sight sight, String colouring, String subtitle, Set<RoomId> picked, @Nullable String one) {
        this.sight = sight;
        this.colouring = colouring;
        this.subtitle = subtitle;
        this.picked = picked;
        this.one = one;
    }

    /// What can be asked for now.
    List<MapExtent> extents() {
        List<MapExtent> extents = new ArrayList<>();
        if (!picked.isEmpty()) {
            extents.add(MapExtent.PICKED);
        }
        if (one != null) {
            extents.add(MapExtent.ONE);
        }
        extents.add(MapExtent.ALL);
        extents.add(MapExtent.EACH);
        return extents;
    }

    List<Figure> of(MapExtent extent) {
        List<BuildingPlan> all = sight.layout().buildings().stream()
                .filter(plan -> plan.places().findAny().isPresent())
                .toList();
        return switch (extent) {
            case ALL -> List.of(figure(T.get("map.figureAll", colouring), all, room -> true));
            case EACH -> all.stream().map(this::single).toList();
            case ONE ->
                all.stream()
                        .filter(plan -> plan.building().no().equals(one))
                        .map(this::single)
                        .toList();
            case PICKED ->
                List.of(figure(
                        T.get("map.figurePicked", colouring, picked.size()),
                        all.stream()
                                .filter(plan -> plan.places().anyMatch(place -> picked.contains(place.id())))
                                .toList(),
                        picked::contains));
        };
    }

    private Figure single(BuildingPlan plan) {
        String named = MapPainter.named(plan.building().no());
        return figure(T.get("map.figureOne", named, colouring), List.of(plan), room -> true);
    }

    private Figure figure(String title, List<BuildingPlan> buildings, Predicate<RoomId> wanted) {
        MapPlan plan = shaped(buildings);
        List<Figure.Box> boxes = new ArrayList<>();
        List<Figure.Word> words = new ArrayList<>();
        Map<Shade, Integer> counts = new HashMap<>();
        for (MapPlan.Block block : plan.blocks()) {
            boxes.add(new Figure.Box(block.x(), block.y(), block.w(), block.h(), CARD, "", List.of()));
            words.add(new Figure.Word(
                    MapPainter.named(block.head().text()), block.head().centre(), block.y() + 17, 15, true));
            block.floors()
                    .forEach(zone -> words.add(new Figure.Word(zone.text(), zone.centre(), zone.middle(), 10, false)));
            block.units().stream()
                    .filter(zone -> !zone.text().isEmpty())
                    .forEach(zone -> words.add(
                            new Figure.Word(T.get("map.unit", zone.text()), zone.centre(), zone.middle(), 11, false)));
            for (MapPlan.Cell cell : block.cells()) {
                boxes.add(box(plan, cell, wanted.test(cell.id()), counts));
            }
        }
        List<Figure.Key> keys = sight.painting().legend().stream()
                .filter(shade -> counts.containsKey(shade))
                .map(shade -> new Figure.Key(
                        shade.hue().rgb(), shade.mark(), T.get("map.figureKey", shade.label(), counts.get(shade))))
                .toList();
        return new Figure(title, subtitle, plan.width(), plan.height(), boxes, words, keys);
    }

    private Figure.Box box(MapPlan plan, MapPlan.Cell cell, boolean wanted, Map<Shade, Integer> counts) {
        Place place = cell.place();
        Shade shade = wanted ? sight.painting().at(cell.id()) : null;
        if (shade != null) {
            counts.merge(shade, 1, Integer::sum);
        }
        List<String> lines = new ArrayList<>(List.of(place.room().no()));
        List<HomeLine> homes = sight.homes().getOrDefault(cell.id(), List.of());
        if (wanted && !homes.isEmpty()) {
            lines.add(homes.getFirst().householder());
        }
        return new Figure.Box(
                cell.x(),
                cell.y(),
                plan.cellWidth(),
                plan.cellHeight(),
                shade == null ? BLANK : shade.hue().rgb(),
                shade == null ? "" : shade.mark(),
                lines);
    }

    /// The narrowest plan that is not higher than the page's shape.
    private static MapPlan shaped(List<BuildingPlan> buildings) {
        MapMeasures measures = new MapMeasures(1, 46, 34);
        double within = buildings.stream().mapToDouble(measures::width).max().orElse(100);
        MapPlan plan = new MapPlan(buildings, within, measures);
        while (plan.height() * SHAPE > plan.width() && plan.blocks().size() > 1 && within < 40_000) {
            within *= 1.06;
            MapPlan wider = new MapPlan(buildings, within, measures);
            if (wider.width() <= plan.width() && wider.height() >= plan.height() && within > 8 * plan.width()) {
                break;
            }
            plan = wider;
        }
        double free = plan.width() / SHAPE / plan.height();
        return free > 1.05 ? new MapPlan(buildings, within, new MapMeasures(1, 46, 34 * Math.min(free, 1.5))) : plan;
    }
}
