package org.shouwang.delivery;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.compound.UnitId;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;

/// Who brings what where, in the store.
final class CourierStore {
    static final String COURIER = "courier_unit";

    private CourierStore() {}

    static List<CourierUnit> on(Query q, LocalDate day) {
        return q.list(CourierUnit.class, """
                select * from courier_unit where from_day <= ? and (until_day is null or until_day >= ?)
                order by from_day, id""", day, day);
    }

    static List<CourierUnit> of(Query q, UnitId unit) {
        return q.list(CourierUnit.class, "select * from courier_unit where unit_id = ? order by from_day, id", unit);
    }

    static List<CourierUnit> of(Query q, HouseholdId household) {
        return q.list(CourierUnit.class, """
                select c.* from courier_unit c join room r on r.unit_id = c.unit_id
                join household h on h.room_id = r.id where h.id = ? order by c.from_day, c.id""", household);
    }

    /// What still has to be brought to a stairwell and is due between two days.
    static List<Delivery> open(Query q, UnitId unit, LocalDate from, LocalDate to) {
        return q.list(Delivery.class, """
                select d.* from delivery d join household h on h.id = d.household_id
                join room r on r.id = h.room_id where r.unit_id = ? and d.day >= ? and d.day <= ?
                and d.status in ('PENDING', 'NOBODY', 'POSTPONED', 'WRONG_ADDRESS') order by d.id""", unit, from, to);
    }
}
