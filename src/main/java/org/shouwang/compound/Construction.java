package org.shouwang.compound;

import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Putting up buildings, units and rooms inside an act; numbers taken already are refused.
final class Construction {
    private static final Texts T = Texts.of(Construction.class);

    private Construction() {}

    static void build(Tx tx, CompoundId compound, BuildingSpec spec) {
        Building building = building(tx, compound, spec.no(), spec.kind());
        for (UnitSpec unitSpec : spec.units()) {
            Unit unit = new Unit(new UnitId(tx.nextId()), building.id(), unitSpec.no(), 0);
            tx.insert("unit", unit);
            for (FloorSpec floor : unitSpec.floors()) {
                for (int n = 1; n <= floor.rooms(); n++) {
                    String no = FloorSpec.roomNo(floor.floor(), n);
                    tx.insert("room", new Room(new RoomId(tx.nextId()), unit.id(), floor.floor(), no, 0));
                }
            }
        }
    }

    static Building building(Tx tx, CompoundId compound, String no, BuildingKind kind) {
        if (CompoundStore.building(tx, no).isPresent()) {
            throw new Fault("COMPOUND-04", T.get("building.taken", no));
        }
        Building building = new Building(new BuildingId(tx.nextId()), compound, no, kind, 0);
        tx.insert("building", building);
        return building;
    }

    static Unit unit(Tx tx, BuildingId building, String no) {
        if (CompoundStore.unit(tx, building, no).isPresent()) {
            throw new Fault("COMPOUND-04", T.get("unit.taken", no));
        }
        Unit unit = new Unit(new UnitId(tx.nextId()), building, no, 0);
        tx.insert("unit", unit);
        return unit;
    }

    static Room room(Tx tx, UnitId unit, int floor, String no) {
        if (CompoundStore.room(tx, unit, no).isPresent()) {
            throw new Fault("COMPOUND-04", T.get("room.taken", no));
        }
        return newRoom(tx, unit, floor, no);
    }

    static Room newRoom(Tx tx, UnitId unit, int floor, String no) {
        Room room = new Room(new RoomId(tx.nextId()), unit, floor, no, 0);
        tx.insert("room", room);
        return room;
    }
}
