package org.shouwang.heads;

import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Appointments in the store.
final class HeadStore {
    static final String HEAD = "head";
    static final String SEAT = "head_seat";
    static final String STAND_IN = "stand_in";
    static final String LEVEL = "head_level";

    private HeadStore() {}

    static List<Head> all(Query q) {
        return q.list(Head.class, "select * from head order by appointed_on, id");
    }

    static List<Head> acting(Query q) {
        return q.list(Head.class, "select * from head where relieved_on is null order by appointed_on, id");
    }

    static Optional<Head> head(Query q, HeadId id) {
        return q.one(Head.class, "select * from head where id = ?", id);
    }

    static List<HeadSeat> seats(Query q) {
        return q.list(HeadSeat.class, "select * from head_seat order by id");
    }

    static List<HeadSeat> seats(Query q, HeadId head) {
        return q.list(HeadSeat.class, "select * from head_seat where head_id = ? order by id", head);
    }

    static List<StandIn> standIns(Query q) {
        return q.list(StandIn.class, "select * from stand_in order by from_day, id");
    }

    static List<StandIn> standIns(Query q, HeadId head) {
        return q.list(StandIn.class, "select * from stand_in where head_id = ? order by from_day, id", head);
    }

    static List<HeadLevel> levels(Query q) {
        return q.list(HeadLevel.class, "select * from head_level order by position, id");
    }
}
