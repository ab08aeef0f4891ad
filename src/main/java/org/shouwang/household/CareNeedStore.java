package org.shouwang.household;

import java.util.List;
import org.shouwang.kit.db.Query;

/// Reading the list of care needs and who has one.
final class CareNeedStore {
    private CareNeedStore() {}

    static List<CareNeed> all(Query q) {
        return q.list(CareNeed.class, "select * from care_need order by position, id");
    }

    static List<Resident> people(Query q) {
        return q.list(Resident.class, "select * from resident where care_needs is not null order by id");
    }
}
