package org.shouwang.compound;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.NaturalOrder;

/// The whole compound as it stands: buildings, units, floors and rooms in natural order, found by door and by room.
public final class Layout {
    public static final Layout EMPTY = new Layout(null, List.of());

    private final @Nullable Compound compound;
    private final List<BuildingPlan> buildings;
    private final Map<RoomId, Place> byRoom = new LinkedHashMap<>();
    private final Map<Dwelling, Place> byDwelling;

    private Layout(@Nullable Compound compound, List<BuildingPlan> buildings) {
        this.compound = compound;
        this.buildings = List.copyOf(buildings);
        buildings.stream().flatMap(BuildingPlan::places).forEach(place -> byRoom.put(place.id(), place));
        this.byDwelling = byRoom.values().stream().collect(Collectors.toMap(Place::dwelling, Function.identity()));
    }

    /// As stored now; for use inside another book's reading.
    public static Layout of(Query q) {
        Map<UnitId, List<Room>> rooms = CompoundStore.rooms(q).stream().collect(Collectors.groupingBy(Room::unitId));
        Map<BuildingId, List<Unit>> units =
                CompoundStore.units(q).stream().collect(Collectors.groupingBy(Unit::buildingId));
        List<BuildingPlan> plans = CompoundStore.buildings(q).stream()
                .sorted(order(Building::position, Building::no))
                .map(building -> plan(building, units.getOrDefault(building.id(), List.of()), rooms))
                .toList();
        return new Layout(CompoundStore.compound(q).orElse(null), plans);
    }

    private static BuildingPlan plan(Building building, List<Unit> units, Map<UnitId, List<Room>> rooms) {
        return new BuildingPlan(
                building,
                units.stream()
                        .sorted(order(Unit::position, Unit::no))
                        .map(unit -> plan(building, unit, rooms.getOrDefault(unit.id(), List.of())))
                        .toList());
    }

    private static UnitPlan plan(Building building, Unit unit, List<Room> rooms) {
        Map<Integer, List<Place>> floors = rooms.stream()
                .sorted(order(Room::position, Layout::onFloor))
                .map(room -> new Place(building, unit, room))
                .collect(Collectors.groupingBy(place -> place.room().floor(), TreeMap::new, Collectors.toList()));
        return new UnitPlan(
                unit,
                floors.entrySet().stream()
                        .map(floor -> new FloorPlan(floor.getKey(), floor.getValue()))
                        .toList());
    }

    /// Below ground the sign says the floor, not the order on it.
    private static String onFloor(Room room) {
        return room.no().startsWith("-") ? room.no().substring(1) : room.no();
    }

    private static <T> Comparator<T> order(Function<T, Integer> position, Function<T, String> no) {
        return Comparator.comparing(position).thenComparing(no, NaturalOrder.INSTANCE);
    }

    /// Empty before the compound is set up.
    public Optional<Compound> compound() {
        return Optional.ofNullable(compound);
    }

    /// The compound's name, `""` before it is set up.
    public String name() {
        return compound == null ? "" : compound.name();
    }

    public List<BuildingPlan> buildings() {
        return buildings;
    }

    /// All rooms as a person would walk: building, unit, floor from below, room.
    public Collection<Place> places() {
        return byRoom.values();
    }

    public Optional<Place> find(Dwelling dwelling) {
        return Optional.ofNullable(byDwelling.get(dwelling));
    }

    public Optional<Place> find(RoomId room) {
        return Optional.ofNullable(byRoom.get(room));
    }

    /// The place of a room that is known to exist.
    public Place at(RoomId room) {
        return find(room).orElseThrow(() -> new IllegalStateException("No room " + room.value()));
    }

    public Optional<BuildingPlan> building(String no) {
        return buildings.stream().filter(b -> b.building().no().equals(no)).findFirst();
    }

    public int unitCount() {
        return buildings.stream().mapToInt(building -> building.units().size()).sum();
    }

    public int roomCount() {
        return byRoom.size();
    }
}
