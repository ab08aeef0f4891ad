package org.shouwang.heads;

import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Responsibility areas in the store.
final class AreaStore {
    static final String AREA = "area";
    static final String CELL = "area_cell";
    static final String PERSON = "area_person";

    private AreaStore() {}

    static List<Area> areas(Query q) {
        return q.list(Area.class, "select * from area order by from_day, id");
    }

    static Optional<Area> area(Query q, AreaId id) {
        return q.one(Area.class, "select * from area where id = ?", id);
    }

    static List<AreaCell> cells(Query q) {
        return q.list(AreaCell.class, "select * from area_cell order by id");
    }

    static List<AreaCell> cells(Query q, AreaId area) {
        return q.list(AreaCell.class, "select * from area_cell where area_id = ? order by id", area);
    }

    static List<AreaPerson> people(Query q) {
        return q.list(AreaPerson.class, "select * from area_person order by from_day, id");
    }

    static List<AreaPerson> people(Query q, AreaId area) {
        return q.list(AreaPerson.class, "select * from area_person where area_id = ? order by from_day, id", area);
    }
}
