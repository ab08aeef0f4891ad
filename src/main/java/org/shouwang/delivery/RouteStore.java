package org.shouwang.delivery;

import java.util.List;
import org.shouwang.kit.db.Query;

/// The order of the walk in the store.
final class RouteStore {
    static final String WALK = "walk_building";

    private RouteStore() {}

    static List<WalkBuilding> all(Query q) {
        return q.list(WalkBuilding.class, "select * from walk_building order by position, id");
    }
}
