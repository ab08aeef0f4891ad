package org.shouwang.compound;

import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Reading the place.
final class CompoundStore {
    private CompoundStore() {}

    static Optional<Compound> compound(Query q) {
        return q.one(Compound.class, "select * from compound order by id limit 1");
    }

    static List<Building> buildings(Query q) {
        return q.list(Building.class, "select * from building");
    }

    static List<Unit> units(Query q) {
        return q.list(Unit.class, "select * from unit");
    }

    static List<Room> rooms(Query q) {
        return q.list(Room.class, "select * from room");
    }

    static Optional<Building> building(Query q, BuildingId id) {
        return q.one(Building.class, "select * from building where id = ?", id);
    }

    static Optional<Building> building(Query q, String no) {
        return q.one(Building.class, "select * from building where no = ?", no);
    }

    static Optional<Unit> unit(Query q, UnitId id) {
        return q.one(Unit.class, "select * from unit where id = ?", id);
    }

    static Optional<Unit> unit(Query q, BuildingId building, String no) {
        return q.one(Unit.class, "select * from unit where building_id = ? and no = ?", building, no);
    }

    static Optional<Room> room(Query q, RoomId id) {
        return q.one(Room.class, "select * from room where id = ?", id);
    }

    static Optional<Room> room(Query q, UnitId unit, String no) {
        return q.one(Room.class, "select * from room where unit_id = ? and no = ?", unit, no);
    }

    static List<Unit> units(Query q, BuildingId building) {
        return q.list(Unit.class, "select * from unit where building_id = ?", building);
    }

    static List<Room> rooms(Query q, UnitId unit) {
        return q.list(Room.class, "select * from room where unit_id = ?", unit);
    }
}
