package org.shouwang.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Reading what happened on duty: suspended places and people who came unplanned.
final class DutyLogStore {
    private DutyLogStore() {}

    /// Both days included.
    static List<Suspension> suspensions(Query q, LocalDate from, LocalDate until) {
        return q.list(
                Suspension.class,
                "select * from duty_suspension where day >= ? and day <= ? order by day, id",
                from,
                until);
    }

    static Optional<Suspension> suspension(Query q, ShiftId shift, LocalDate day) {
        return q.one(Suspension.class, "select * from duty_suspension where shift_id = ? and day = ?", shift, day);
    }

    static List<SuspendedDuty> suspended(Query q, SuspensionId id) {
        return q.list(SuspendedDuty.class, "select * from suspended_duty where suspension_id = ? order by id", id);
    }

    /// Both days included.
    static List<WalkUp> walkUps(Query q, LocalDate from, LocalDate until) {
        return q.list(WalkUp.class, "select * from walk_up where day >= ? and day <= ? order by day, id", from, until);
    }

    static Optional<WalkUp> walkUp(Query q, WalkUpId id) {
        return q.one(WalkUp.class, "select * from walk_up where id = ?", id);
    }

    static List<WalkUp> walkUpsOf(Query q, DutyId duty) {
        return q.list(WalkUp.class, "select * from walk_up where duty_id = ? order by id", duty);
    }

    static List<Duty> place(Query q, ShiftId shift, LocalDate day) {
        return q.list(Duty.class, "select * from duty where shift_id = ? and day = ? order by id", shift, day);
    }
}
