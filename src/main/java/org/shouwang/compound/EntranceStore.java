package org.shouwang.compound;

import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// The entrances in the store.
final class EntranceStore {
    static final String ENTRANCE = "entrance";

    private EntranceStore() {}

    static List<Entrance> all(Query q) {
        return q.list(Entrance.class, "select * from entrance order by position, id");
    }

    static Optional<Entrance> one(Query q, EntranceId id) {
        return q.one(Entrance.class, "select * from entrance where id = ?", id);
    }
}
