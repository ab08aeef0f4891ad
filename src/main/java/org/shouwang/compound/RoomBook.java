package org.shouwang.compound;

import java.util.HashMap;
import java.util.Map;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.db.Tx;

/// The doors at hand while many households come in: each is found once, and built where it is missing.
public final class RoomBook {
    private final Tx tx;
    private final Layout before;
    private final CompoundId compound;
    private final Map<String, Building> buildings = new HashMap<>();
    private final Map<Dwelling, Unit> units = new HashMap<>();
    private final Map<Dwelling, Place> built = new HashMap<>();

    /// Fault COMPOUND-06 where no compound is set up.
    public RoomBook(Tx tx) {
        this.tx = tx;
        this.before = Layout.of(tx);
        this.compound = Compounds.compound(tx).id();
        for (BuildingPlan plan : before.buildings()) {
            buildings.put(plan.building().no(), plan.building());
            plan.units()
                    .forEach(unit ->
                            units.put(stair(plan.building().no(), unit.unit().no()), unit.unit()));
        }
    }

    /// The room of a door, made with its unit and building where missing.
    public Place place(Dwelling door) {
        return before.find(door).orElseGet(() -> built.computeIfAbsent(door, this::build));
    }

    /// How many rooms were built.
    public int builtRooms() {
        return built.size();
    }

    private Place build(Dwelling door) {
        Building building = buildings.computeIfAbsent(
                door.building(), no -> Construction.building(tx, compound, no, BuildingKind.RESIDENTIAL));
        Unit unit = units.computeIfAbsent(
                stair(door.building(), door.unit()), stair -> Construction.unit(tx, building.id(), stair.unit()));
        Room room = Construction.newRoom(tx, unit.id(), door.floorGuess().orElse(0), door.room());
        return new Place(building, unit, room);
    }

    private static Dwelling stair(String building, String unit) {
        return new Dwelling(building, unit, "");
    }
}
