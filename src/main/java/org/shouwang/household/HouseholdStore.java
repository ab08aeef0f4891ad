package org.shouwang.household;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;

/// Reading households, residents and cars; a record that became part of another is not among a household's people.
final class HouseholdStore {
    private HouseholdStore() {}

    static Optional<Household> household(Query q, HouseholdId id) {
        return q.one(Household.class, "select * from household where id = ?", id);
    }

    static List<Household> at(Query q, RoomId room) {
        return q.list(Household.class, "select * from household where room_id = ? order by id", room);
    }

    static List<Household> households(Query q) {
        return q.list(Household.class, "select * from household order by id");
    }

    /// The rooms of which anything is noted.
    static Set<RoomId> usedRooms(Query q) {
        return new HashSet<>(q.list(RoomId.class, "select distinct room_id from household"));
    }

    static Optional<Resident> resident(Query q, ResidentId id) {
        return q.one(Resident.class, "select * from resident where id = ?", id);
    }

    static Optional<Resident> marked(Query q, String mark) {
        return q.one(Resident.class, "select * from resident where id_mark = ?", mark);
    }

    static List<Resident> residents(Query q, HouseholdId household) {
        return q.list(
                Resident.class,
                "select * from resident where household_id = ? and status <> 'MERGED' order by position, id",
                household);
    }

    static List<Resident> residents(Query q) {
        return q.list(Resident.class, "select * from resident order by household_id, position, id");
    }

    static List<Household> households(Query q, BuildingId building) {
        return q.list(Household.class, """
                select h.* from household h join room m on m.id = h.room_id join unit u on u.id = m.unit_id
                where u.building_id = ? order by h.id
                """, building);
    }

    static void eachResident(Query q, BuildingId building, Consumer<Resident> told) {
        q.each(Resident.class, told, """
                select r.* from resident r join household h on h.id = r.household_id
                join room m on m.id = h.room_id join unit u on u.id = m.unit_id
                where u.building_id = ? and r.status <> 'MERGED' order by r.household_id, r.position, r.id
                """, building);
    }

    static List<Vehicle> vehicles(Query q, BuildingId building) {
        return q.list(Vehicle.class, """
                select v.* from vehicle v join household h on h.id = v.household_id
                join room m on m.id = h.room_id join unit u on u.id = m.unit_id
                where u.building_id = ? order by v.household_id, v.id
                """, building);
    }

    static List<Vehicle> vehicles(Query q, HouseholdId household) {
        return q.list(Vehicle.class, "select * from vehicle where household_id = ? order by id", household);
    }

    static List<Vehicle> vehicles(Query q) {
        return q.list(Vehicle.class, "select * from vehicle order by household_id, id");
    }

    static Optional<Vehicle> vehicle(Query q, VehicleId id) {
        return q.one(Vehicle.class, "select * from vehicle where id = ?", id);
    }

    /// Where a household is.
    record Stay(long id, RoomId roomId) {}

    /// To which household a person or a car belongs; ids are unique over all tables.
    record Member(long id, long householdId) {}

    /// The keyed mark of an identity number and whose it is.
    record Marked(String idMark, HouseholdId householdId) {}

    /// The marks of all people whose number is taken.
    static void eachMarked(Query q, Consumer<Marked> told) {
        q.each(Marked.class, told, "select id_mark, household_id from resident where id_mark is not null");
    }

    static List<Stay> stays(Query q) {
        return q.list(Stay.class, "select id, room_id from household");
    }

    static List<Member> members(Query q) {
        return q.list(
                Member.class, "select id, household_id from resident union all select id, household_id from vehicle");
    }

    static @Nullable Long householdOfResident(Query q, long id) {
        return q.one(Member.class, "select id, household_id from resident where id = ?", id)
                .map(Member::householdId)
                .orElse(null);
    }

    static @Nullable Long householdOfVehicle(Query q, long id) {
        return q.one(Member.class, "select id, household_id from vehicle where id = ?", id)
                .map(Member::householdId)
                .orElse(null);
    }

    static Optional<HouseholdCard> card(Query q, HouseholdId id) {
        return household(q, id).map(household -> new HouseholdCard(household, residents(q, id), vehicles(q, id)));
    }
}
