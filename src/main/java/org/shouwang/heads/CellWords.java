package org.shouwang.heads;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwang.compound.Building;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.FloorPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.Unit;
import org.shouwang.compound.UnitPlan;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Sets of cells as people write them: building 3, its unit 2, a floor of it, single doors.
public final class CellWords {
    private static final Texts T = Texts.of(CellWords.class);

    private final Layout layout;

    public CellWords(Layout layout) {
        this.layout = layout;
    }

    /// Such as building 3, unit 2 of building 5, door 1-1-301.
    public String write(List<AreaCell> cells) {
        List<String> words = new ArrayList<>();
        for (BuildingPlan plan : layout.buildings()) {
            for (AreaCell cell : cells) {
                if (cell.buildingId().equals(plan.building().id())) {
                    word(plan, cell).ifPresent(words::add);
                }
            }
        }
        return String.join(T.get("list.comma"), words);
    }

    private static Optional<String> word(BuildingPlan plan, AreaCell cell) {
        Building building = plan.building();
        if (cell.roomId() != null) {
            return plan.places()
                    .filter(place -> place.id().equals(cell.roomId()))
                    .findFirst()
                    .map(Place::brief);
        }
        if (cell.unitId() == null) {
            return Optional.of(HeadNames.building(building));
        }
        return plan.units().stream()
                .map(UnitPlan::unit)
                .filter(unit -> unit.id().equals(cell.unitId()))
                .findFirst()
                .map(unit ->
                        HeadNames.unit(building, unit) + (cell.floor() == null ? "" : HeadNames.floor(cell.floor())));
    }

    /// Reads what [#write] writes, and shorter ways: `3-2` for a unit, doors in any writing, a range of buildings.
    ///
    /// @throws Fault AREA-04 naming the first word that fits nothing
    public List<AreaCell> read(String typed) {
        Map<String, AreaCell> known = known();
        List<AreaCell> cells = new ArrayList<>();
        for (String word : typed.split(T.get("cells.split"))) {
            if (!word.isBlank()) {
                AreaCell cell = known.get(Fold.key(word));
                List<AreaCell> range = cell == null ? range(word) : List.of(cell);
                if (range.isEmpty()) {
                    range = List.of(door(word));
                }
                range.stream().filter(one -> !cells.contains(one)).forEach(cells::add);
            }
        }
        return cells;
    }

    private AreaCell door(String word) {
        return Dwelling.typed(word)
                .flatMap(brief -> layout.places().stream()
                        .filter(place -> place.brief().equals(brief))
                        .findFirst())
                .map(CellWords::cell)
                .orElseThrow(() -> new Fault("AREA-04", T.get("fault.cell", word)).at("cells"));
    }

    private List<AreaCell> range(String word) {
        String[] ends = word.split(T.get("cells.range"), 2);
        if (ends.length < 2) {
            return List.of();
        }
        List<String> numbers = layout.buildings().stream()
                .map(plan -> Fold.key(plan.building().no()))
                .toList();
        int first = numbers.indexOf(bare(ends[0]));
        int last = numbers.indexOf(bare(ends[1]));
        if (first < 0 || last < first) {
            return List.of();
        }
        return layout.buildings().subList(first, last + 1).stream()
                .map(plan -> AreaCell.of(plan.building().id(), null, null, null))
                .toList();
    }

    private static String bare(String word) {
        String building = T.get("cells.building");
        String plain = Fold.key(word);
        return plain.endsWith(building) ? plain.substring(0, plain.length() - building.length()) : plain;
    }

    private Map<String, AreaCell> known() {
        Map<String, AreaCell> known = new HashMap<>();
        for (BuildingPlan plan : layout.buildings()) {
            Building building = plan.building();
            AreaCell whole = AreaCell.of(building.id(), null, null, null);
            known.put(Fold.key(building.no()), whole);
            known.put(Fold.key(HeadNames.building(building)), whole);
            for (UnitPlan unitPlan : plan.units()) {
                Unit unit = unitPlan.unit();
                if (!unit.no().isEmpty()) {
                    AreaCell cell = AreaCell.of(building.id(), unit.id(), null, null);
                    known.put(Fold.key(HeadNames.unit(building, unit)), cell);
                    known.put(Fold.key(building.no() + "-" + unit.no()), cell);
                }
                for (FloorPlan floor : unitPlan.floors()) {
                    AreaCell cell = AreaCell.of(building.id(), unit.id(), floor.number(), null);
                    String words = HeadNames.floor(floor.number());
                    known.put(Fold.key(HeadNames.unit(building, unit) + words), cell);
                    known.put(Fold.key(building.no() + "-" + unit.no() + "-" + words), cell);
                }
            }
        }
        return known;
    }

    /// The fewest cells that cover exactly these rooms, such as those selected on the map.
    public List<AreaCell> cells(Collection<RoomId> rooms) {
        Set<RoomId> wanted = new HashSet<>(rooms);
        List<AreaCell> cells = new ArrayList<>();
        for (BuildingPlan plan : layout.buildings()) {
            if (all(plan.places().toList(), wanted)) {
                cells.add(AreaCell.of(plan.building().id(), null, null, null));
            } else {
                plan.units().forEach(unit -> cells(plan.building(), unit, wanted, cells));
            }
        }
        return cells;
    }

    private static void cells(Building building, UnitPlan unit, Set<RoomId> wanted, List<AreaCell> cells) {
        if (all(unit.places().toList(), wanted)) {
            cells.add(AreaCell.of(building.id(), unit.unit().id(), null, null));
            return;
        }
        for (FloorPlan floor : unit.floors()) {
            if (all(floor.rooms(), wanted)) {
                cells.add(AreaCell.of(building.id(), unit.unit().id(), floor.number(), null));
            } else {
                floor.rooms().stream()
                        .filter(place -> wanted.contains(place.id()))
                        .map(CellWords::cell)
                        .forEach(cells::add);
            }
        }
    }

    private static boolean all(List<Place> places, Set<RoomId> wanted) {
        return !places.isEmpty() && places.stream().allMatch(place -> wanted.contains(place.id()));
    }

    private static AreaCell cell(Place place) {
        return AreaCell.of(
                place.building().id(), place.unit().id(), place.room().floor(), place.id());
    }
}
