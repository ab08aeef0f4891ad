package org.shouwang.household;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.kit.db.Query;

/// Reading what the card index needs, and no sealed word more: in several parts that can be read beside each other.
final class IndexStore {
    private IndexStore() {}

    record Home(long id, RoomId roomId, HouseholdStatus status) {}

    record Face(
            long id,
            long householdId,
            PersonName name,
            boolean householder,
            @Nullable Phone phone,
            @Nullable Confidential employer) {}

    record Car(long householdId, Plate plate) {}

    static List<Home> homes(Query q) {
        return q.list(Home.class, "select id, room_id, status from household order by id");
    }

    static long people(Query q) {
        return q.number("select count(*) from resident where status in ('LIVING', 'AWAY')");
    }

    /// @param part from 0 to `parts` - 1
    static void eachFace(Query q, int part, int parts, Consumer<Face> told) {
        q.each(Face.class, told, """
                select id, household_id, name, householder, phone, employer from resident
                where status in ('LIVING', 'AWAY') and household_id % 7919 % ? = ?
                order by household_id, position, id
                """, parts, part);
    }

    static List<Car> cars(Query q, int part, int parts) {
        return q.list(
                Car.class,
                "select household_id, plate from vehicle where household_id % 7919 % ? = ? order by household_id, id",
                parts,
                part);
    }

    /// The people who no longer count, and those of households that moved out; not records that became part of
    /// another.
    static List<Gone> gone(Query q) {
        return q.list(Gone.class, """
                select r.id, r.household_id, h.room_id, r.name, r.phone, r.householder from resident r
                join household h on h.id = r.household_id
                where r.status <> 'MERGED'
                and (r.status not in ('LIVING', 'AWAY') or h.status not in ('LIVING', 'AWAY')) order by r.id
                """);
    }

    record Gone(
            ResidentId id,
            HouseholdId householdId,
            RoomId roomId,
            PersonName name,
            @Nullable Phone phone,
            boolean householder) {}
}
